import { app, BrowserWindow, ipcMain, safeStorage, type IpcMainInvokeEvent } from 'electron';
import type { MenuState } from '../../contract/index.ts';
import { openFiles, printToPdf, saveFile } from '../verbs/file-verbs.ts';
import { RefusedError, registerVerbs } from '../verbs/register-verbs.ts';
import { protectSecret, unprotectSecret } from '../verbs/secret-verbs.ts';
import { showMenu } from './menu.ts';
import type { Shell } from './shell.ts';

function windowOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (window === null) throw new RefusedError('refused, the window is gone');
  return window;
}

/** Takes in what the page says of itself. From now on it hears of the files that wait for it. */
function heedPage(shell: Shell, state: MenuState): void {
  shell.page = state;
  showMenu(shell);
  shell.recent.keep(state.keepRecent);
  if (shell.opened.isWaiting) shell.say('files-waiting');
}

/** Answers the page: one handler per verb of the contract. */
export function setupVerbs(shell: Shell): void {
  const { words, recent, opened, counter } = shell;
  const remember = (path: string): void => recent.add(path);
  registerVerbs<IpcMainInvokeEvent>(ipcMain, {
    appInfo: () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
    }),
    networkRequestCount: () => ({ ...counter }),
    openFiles: (input, event) => openFiles(windowOf(event), input, words(), remember),
    saveFile: (input, event) => saveFile(windowOf(event), input, words(), remember),
    printToPdf: (input, event) => printToPdf(windowOf(event), input, words()),
    setMenu: (input) => heedPage(shell, input),
    takeOpenedFiles: () => opened.take(),
    clearRecent: () => recent.clear(),
    protectSecret: ({ bytes }) => protectSecret(safeStorage, process.platform, bytes),
    unprotectSecret: ({ bytes }) => unprotectSecret(safeStorage, process.platform, bytes),
  });
}
