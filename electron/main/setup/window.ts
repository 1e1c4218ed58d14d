import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_START_URL } from '../../contract/index.ts';
import { readSmall, writeSmall } from '../files/small-file.ts';
import { fitWindow, MIN_SIZE, parseWindowState, type WindowState } from '../policy/window-state.ts';
import { windowPreferences } from '../policy/window-preferences.ts';

function statePath(): string {
  return join(app.getPath('userData'), 'window.json');
}

function readState(): WindowState | null {
  return parseWindowState(readSmall(statePath()));
}

/** Losing this file costs nothing but the window's place. */
function writeState(state: WindowState): void {
  writeSmall(statePath(), JSON.stringify(state));
}

/** Opens the one window where it was last time, and remembers where it is when it closes. */
export function openWindow(allowDevTools: boolean): BrowserWindow {
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const state = fitWindow(readState(), displays, screen.getPrimaryDisplay().workArea);
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#14181b' : '#faf8f3',
    webPreferences: windowPreferences(
      join(app.getAppPath(), 'dist', 'electron', 'preload.cjs'),
      allowDevTools,
    ),
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => writeState({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }));
  void window.loadURL(APP_START_URL);
  return window;
}
