import { app, BrowserWindow, dialog, type MessageBoxOptions, type WebContents } from 'electron';
import type { ShellQuestion } from '../words/index.ts';
import type { Shell } from './shell.ts';
import { showMenu } from './menu.ts';

function boxOf({ message, detail, buttons }: ShellQuestion): MessageBoxOptions {
  return { type: 'warning', message, detail, buttons: [...buttons], defaultId: 0, cancelId: 0, noLink: true };
}

async function askWhenGone(shell: Shell, contents: WebContents): Promise<void> {
  shell.page = null;
  showMenu(shell);
  const window = BrowserWindow.fromWebContents(contents);
  if (window === null) return;
  const { response } = await dialog.showMessageBox(window, boxOf(shell.words().stopped));
  if (response === 0) contents.reload();
  else app.quit();
}

async function askWhenBusy(shell: Shell, contents: WebContents): Promise<void> {
  const window = BrowserWindow.fromWebContents(contents);
  if (window === null) return;
  // The question goes away by itself when the page answers again: that is the first button, to wait.
  const answered = new AbortController();
  contents.once('responsive', () => answered.abort());
  const box = { ...boxOf(shell.words().busy), signal: answered.signal };
  const { response } = await dialog.showMessageBox(window, box);
  if (response === 1) contents.reload();
}

function maySettleUnload(shell: Shell, contents: WebContents): boolean {
  const window = BrowserWindow.fromWebContents(contents);
  return window === null || dialog.showMessageBoxSync(window, boxOf(shell.words().leaving)) === 1;
}

/** What to do when the page stops, hangs or will not be closed: ask the person. What was entered is kept as it was typed. */
export function setupFailures(shell: Shell): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('render-process-gone', (_gone, { reason }) => {
      if (reason !== 'clean-exit') void askWhenGone(shell, contents);
    });
    contents.on('unresponsive', () => void askWhenBusy(shell, contents));
    contents.on('will-prevent-unload', (event) => {
      // Preventing the event is what closes the page all the same.
      if (maySettleUnload(shell, contents)) event.preventDefault();
    });
  });
  app.on('browser-window-created', (_event, window) => {
    window.on('closed', () => {
      shell.page = null;
      showMenu(shell);
    });
  });
}
