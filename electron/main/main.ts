import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { APP_PARTITION } from '../contract/index.ts';
import { setupFailures } from './setup/failures.ts';
import { showMenu } from './setup/menu.ts';
import { setupNavigation } from './setup/navigation.ts';
import { setupOpening } from './setup/opening.ts';
import { setupPower } from './setup/power.ts';
import { setupProcess } from './setup/process.ts';
import { setupProtocol, setupScheme } from './setup/scheme.ts';
import { setupSessions } from './setup/session.ts';
import { createShell, type Shell } from './setup/shell.ts';
import { setupVerbs } from './setup/verbs.ts';
import { openWindow } from './setup/window.ts';

/** The program has one window. On macOS it stays alive without it and opens it again from the dock. */
function setupLifecycle({ allowDevTools }: Shell): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(allowDevTools);
  });
}

async function boot(shell: Shell): Promise<void> {
  await app.whenReady();
  const own = session.fromPartition(APP_PARTITION);
  setupProtocol(own, join(app.getAppPath(), 'dist', 'renderer'));
  setupVerbs(shell);
  setupPower(shell);
  showMenu(shell);
  setupLifecycle(shell);
  openWindow(shell.allowDevTools);
}

if (app.requestSingleInstanceLock()) {
  const shell = createShell(!app.isPackaged, showMenu);
  setupProcess();
  setupScheme();
  setupSessions(shell.counter, shell.allowDevTools);
  setupNavigation();
  setupOpening(shell);
  setupFailures(shell);
  void boot(shell);
} else {
  app.quit();
}
