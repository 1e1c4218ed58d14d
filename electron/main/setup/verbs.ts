import { app, BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { openFiles, printToPdf, saveFile } from '../verbs/file-verbs.ts';
import { RefusedError, registerVerbs } from '../verbs/register-verbs.ts';
import type { ShellWords } from '../words.ts';
import type { RequestCounter } from './session.ts';

function windowOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (window === null) throw new RefusedError('refused, the window is gone');
  return window;
}

/** Answers the page: one handler per verb of the contract. */
export function setupVerbs(words: ShellWords, counter: RequestCounter): void {
  registerVerbs<IpcMainInvokeEvent>(ipcMain, {
    appInfo: () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
    }),
    networkRequestCount: () => counter.refused,
    openFiles: (input, event) => openFiles(windowOf(event), input, words),
    saveFile: (input, event) => saveFile(windowOf(event), input, words),
    printToPdf: (input, event) => printToPdf(windowOf(event), input, words),
  });
}
