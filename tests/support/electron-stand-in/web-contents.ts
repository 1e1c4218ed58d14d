import { EventEmitter } from 'node:events';
import { toReal, toShown } from './address.ts';
import type { App } from './app.ts';
import { textOf, type Params } from './cdp.ts';
import { watchNetwork } from './page-network.ts';
import { setupWorlds, type IpcMain, type Worlds } from './page-worlds.ts';
import type { Sessions } from './session.ts';

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'deny' | 'allow' };

/** What every window of one run shares. */
export interface Runtime {
  readonly app: App;
  readonly ipcMain: IpcMain;
  readonly sessions: Sessions;
}

/** The options of a window that the stand-in heeds; the others are kept for a spec to read. */
export interface WindowOptions {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly webPreferences: { readonly preload: string; readonly partition: string };
}

/** Plays `webContents` over one target of the browser. */
export class WebContents extends EventEmitter {
  targetId = '';
  sessionId = '';
  #worlds: Worlds | undefined;
  #openHandler: WindowOpenHandler = () => ({ action: 'allow' });

  constructor(private readonly runtime: Runtime) {
    super();
    runtime.app.emit('web-contents-created', {}, this);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  /** What the program asked for; the stand-in's browser resolves no name, and takes no heed of it. */
  rtcPolicy = 'default';

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.rtcPolicy = policy;
  }

  isDestroyed(): boolean {
    return false;
  }

  close(): void {
    this.emit('stand-in-close');
  }

  /** Asks the program as Electron does: the frame event for every frame, the other for the main one. */
  readonly mayNavigate = (url: string, isMainFrame: boolean): boolean => {
    if (this.#expected === url) {
      this.#expected = null;
      return true;
    }
    let allowed = true;
    const event = { url, isMainFrame, preventDefault: () => void (allowed = false) };
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return allowed;
  };
  /** An address that the program itself asked for: Electron does not ask it back. */
  #expected: string | null = null;

  async open(options: WindowOptions): Promise<void> {
    const { app, ipcMain, sessions } = this.runtime;
    const created = await app.cdp.send('Target.createTarget', {
      url: 'about:blank',
      width: options.width,
      height: options.height,
    });
    this.targetId = textOf(created, 'targetId');
    const attached = await app.cdp.send('Target.attachToTarget', { targetId: this.targetId, flatten: true });
    this.sessionId = textOf(attached, 'sessionId');
    this.#worlds = await setupWorlds(
      app.cdp,
      this.sessionId,
      options.webPreferences.preload,
      ipcMain,
      this,
      this.targetId,
    );
    await watchNetwork(
      app.cdp,
      this.sessionId,
      sessions.fromPartition(options.webPreferences.partition),
      this.targetId,
      this.mayNavigate,
    );
  }

  getURL(): string {
    return this.#worlds?.mainUrl() ?? '';
  }

  send(channel: string, ...args: readonly unknown[]): void {
    void this.#worlds?.send(channel, args).catch(() => undefined);
  }

  reload(): void {
    this.#expected = this.getURL();
    void this.runtime.app.cdp.send('Page.reload', {}, this.sessionId);
  }

  /** The page asked for another window. */
  openWindow(url: string): void {
    if (this.#openHandler({ url: toReal(url) }).action === 'deny') return;
    void this.runtime.app.cdp.send('Target.createTarget', { url });
  }

  async navigate(url: string): Promise<void> {
    this.#expected = url;
    await this.runtime.app.cdp.send('Page.navigate', { url: toShown(url) }, this.sessionId);
  }

  async printToPDF(options: Params): Promise<Uint8Array> {
    const { landscape, printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline } =
      options;
    const wanted = {
      landscape,
      printBackground,
      preferCSSPageSize,
      generateTaggedPDF,
      generateDocumentOutline,
    };
    const printed = await this.runtime.app.cdp.send('Page.printToPDF', wanted, this.sessionId);
    return new Uint8Array(Buffer.from(textOf(printed, 'data'), 'base64'));
  }
}
