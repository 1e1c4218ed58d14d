import { app, BrowserWindow } from 'electron';
import { openedPath, openedPaths } from '../policy/opened-paths.ts';
import type { Shell } from './shell.ts';
import { openWindow } from './window.ts';

/** Brings the window to the front; on macOS, where the program lives on without one, opens it again. */
function showWindow(shell: Shell): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) {
    if (app.isReady()) openWindow(shell.allowDevTools);
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

/**
 * Takes the files that a person opens by a double click: from the command line on Windows and Linux, from the system
 * on macOS, and from a second start, which gives way to the first (two windows would write the same cases). Must run
 * before the program is ready.
 */
export function setupOpening(shell: Shell): void {
  const { platform } = process;
  shell.opened.add(openedPaths(process.argv, process.cwd(), platform));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const opened = openedPath(path, process.cwd(), platform);
    if (opened !== null) shell.opened.add([opened]);
    showWindow(shell);
  });
  app.on('second-instance', (_event, argv, folder) => {
    shell.opened.add(openedPaths(argv, folder, platform));
    showWindow(shell);
  });
}
