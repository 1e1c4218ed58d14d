import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { APP_PARTITION } from '../contract/index.ts';
import { setupMenu } from './setup/menu.ts';
import { setupNavigation } from './setup/navigation.ts';
import { setupProcess } from './setup/process.ts';
import { setupProtocol, setupScheme } from './setup/scheme.ts';
import { setupSessions, type RequestCounter } from './setup/session.ts';
import { setupVerbs } from './setup/verbs.ts';
import { openWindow } from './setup/window.ts';
import { shellWords } from './words.ts';

const allowDevTools = !app.isPackaged;
const counter: RequestCounter = { refused: 0 };

/** A second start brings the first one's window to the front and ends: two windows would write the same cases. */
function setupSecondStart(): void {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
}

/** The program has one window. On macOS it stays alive without it and opens it again from the dock. */
function setupLifecycle(): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(allowDevTools);
  });
}

async function boot(): Promise<void> {
  await app.whenReady();
  const words = shellWords(app.getLocale());
  const own = session.fromPartition(APP_PARTITION);
  setupProtocol(own, join(app.getAppPath(), 'dist', 'renderer'));
  setupVerbs(words, counter);
  setupMenu(words, process.platform, allowDevTools);
  setupLifecycle();
  openWindow(allowDevTools);
}

if (app.requestSingleInstanceLock()) {
  setupProcess();
  setupScheme();
  setupSessions(counter, allowDevTools);
  setupNavigation();
  setupSecondStart();
  void boot();
} else {
  app.quit();
}
