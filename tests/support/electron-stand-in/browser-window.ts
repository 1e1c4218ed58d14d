import { EventEmitter } from 'node:events';
import { WebContents, type Runtime, type WindowOptions } from './web-contents.ts';

let runtime: Runtime | undefined;
const windows = new Set<BrowserWindow>();

/** Ties the windows to the one run of this process. Quitting closes them first. */
export function useRuntime(given: Runtime): void {
  runtime = given;
  given.app.closeWindows = () => [...windows].forEach((window) => window.close());
}

function currentRuntime(): Runtime {
  if (runtime === undefined) throw new Error('no run');
  return runtime;
}

/** Plays `BrowserWindow`: one page without a frame around it. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents(currentRuntime());
  readonly #opened: Promise<void>;
  #maximized = false;

  constructor(readonly options: WindowOptions) {
    super();
    windows.add(this);
    currentRuntime().app.emit('browser-window-created', {}, this);
    this.#opened = this.webContents.open(options);
    this.webContents.once('stand-in-close', () => this.close());
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened;
    await this.webContents.navigate(url);
    this.emit('ready-to-show');
  }

  close(): void {
    if (!windows.has(this)) return;
    this.emit('close', { preventDefault: () => undefined });
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) currentRuntime().app.emit('window-all-closed');
  }

  isDestroyed(): boolean {
    return !windows.has(this);
  }

  getNormalBounds(): object {
    const { x = 0, y = 0, width, height } = this.options;
    return { x, y, width, height };
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  maximize(): void {
    this.#maximized = true;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}
  focus(): void {}
  show(): void {}
}
