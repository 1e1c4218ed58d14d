import { APP_PARTITION } from '../../contract/index.ts';

/** Preferences of the one window. Electron's defaults are repeated on purpose: they are asserted by a test. */
export function windowPreferences(preload: string, allowDevTools: boolean) {
  return {
    preload,
    partition: APP_PARTITION,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    /** The spell checker downloads its dictionaries. */
    spellcheck: false,
    devTools: allowDevTools,
  } as const;
}
