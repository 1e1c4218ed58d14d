import { EventEmitter } from 'node:events';
import { App } from './app.ts';
import { BrowserWindow, useRuntime } from './browser-window.ts';
import { Menu } from './menu.ts';
import { IpcMain } from './page-worlds.ts';
import { safeStorage } from './safe-storage.ts';
import { Sessions } from './session.ts';

const DISPLAY = { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } };

/** Permissions that a spec wants to see denied by the handlers that our shell set. */
const PERMISSIONS = [
  'media',
  'geolocation',
  'notifications',
  'clipboard-read',
  'fileSystem',
  'openExternal',
  'usb',
];

/** What `require('electron')` gives in the main process: as much of it as our shell uses. */
export function createElectronModule(folder: string): Readonly<Record<string, unknown>> {
  const app = new App(folder);
  const sessions = new Sessions((session) => app.emit('session-created', session));
  const ipcMain = new IpcMain();
  useRuntime({ app, ipcMain, sessions });
  const schemes: unknown[] = [];
  const asked = (): object => ({
    sandboxEnabled: app.sandboxEnabled,
    switches: app.switches,
    schemes,
    sessions: sessions.all.map((session) => ({
      handlers: Object.keys(session.handlers),
      granted: PERMISSIONS.filter((permission) => session.grants(permission)),
    })),
    preferences: BrowserWindow.getAllWindows().map((window) => window.options.webPreferences),
    menu: Menu.getApplicationMenu()?.template ?? [],
    recentDocuments: app.recentDocuments,
  });
  return {
    /** What our shell has asked of Electron so far, as text: for specs. */
    standInAsked: () => JSON.stringify(asked()),
    app,
    session: sessions,
    ipcMain,
    BrowserWindow,
    webContents: {
      fromDevToolsTargetId: (id: string) =>
        BrowserWindow.getAllWindows().find((window) => window.webContents.targetId === id)?.webContents,
    },
    protocol: {
      schemes,
      registerSchemesAsPrivileged: (registered: unknown[]) => void schemes.push(...registered),
    },
    dialog: {
      showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
      showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
      showMessageBox: () => Promise.resolve({ response: 0 }),
      showMessageBoxSync: () => 0,
    },
    Menu,
    powerMonitor: new EventEmitter(),
    safeStorage,
    screen: { getAllDisplays: () => [DISPLAY], getPrimaryDisplay: () => DISPLAY },
    nativeTheme: { shouldUseDarkColors: false },
  };
}
