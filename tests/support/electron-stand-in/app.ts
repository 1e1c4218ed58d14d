import { EventEmitter } from 'node:events';
import { join, resolve } from 'node:path';
import type { Cdp } from './cdp.ts';
import { startChromium } from './chromium.ts';
import { readManifest } from './manifest.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Plays Electron's `app`. Chromium starts when the program asks whether it is ready. */
export class App extends EventEmitter {
  readonly isPackaged = false;
  readonly switches: string[] = [];
  sandboxEnabled = false;
  readonly commandLine = {
    appendSwitch: (name: string, value = '') =>
      void this.switches.push(value === '' ? name : `${name}=${value}`),
  };
  readonly #userData = process.env['ADVISOR_STAND_IN_USER_DATA'] ?? temporaryFolder('user-data');
  #browser: ReturnType<typeof startChromium> | undefined;
  /** Put in by the windows, so that quitting can close them first. */
  closeWindows: () => void = () => undefined;

  constructor(private readonly folder: string) {
    super();
  }

  get cdp(): Cdp {
    if (this.#browser === undefined) throw new Error('app is not ready');
    return this.#browser.cdp;
  }

  async whenReady(): Promise<void> {
    // What the page stores lies in the program's own folder, as in Electron.
    this.#browser ??= startChromium(join(this.#userData, 'stand-in'));
    await this.cdp.send('Browser.getVersion');
    this.emit('ready');
  }

  isReady(): boolean {
    return this.#browser !== undefined;
  }

  /** What the system lists as recent documents. */
  readonly recentDocuments: string[] = [];

  addRecentDocument(path: string): void {
    this.recentDocuments.unshift(path);
  }

  clearRecentDocuments(): void {
    this.recentDocuments.length = 0;
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  enableSandbox(): void {
    this.sandboxEnabled = true;
  }

  getAppPath(): string {
    return resolve(this.folder);
  }

  getLocale(): string {
    return process.env['ADVISOR_STAND_IN_LOCALE'] ?? 'en-GB';
  }

  getPath(name: string): string {
    return name === 'userData' ? this.#userData : join(this.#userData, name);
  }

  getVersion(): string {
    return readManifest(this.getAppPath()).version;
  }

  #quitting = false;

  quit(): void {
    if (this.#quitting) return;
    this.#quitting = true;
    this.closeWindows();
    this.emit('will-quit');
    void this.#browser?.cdp.send('Browser.close').catch(() => undefined);
    const end = (): never => process.exit(0);
    this.#browser?.child.once('exit', end);
    setTimeout(end, 2_000);
  }
}
