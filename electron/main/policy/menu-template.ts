import type { MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from '../words.ts';

function items(...roles: NonNullable<MenuItemConstructorOptions['role']>[]): MenuItemConstructorOptions[] {
  return roles.map((role) => ({ role }));
}

/** The menu, made of system roles only: the system translates them, and none of them opens an address. */
export function menuTemplate(
  words: ShellWords,
  platform: string,
  allowDevTools: boolean,
): MenuItemConstructorOptions[] {
  const view = items('resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen');
  return [
    ...(platform === 'darwin' ? items('appMenu') : []),
    { label: words.edit, submenu: items('undo', 'redo', 'cut', 'copy', 'paste', 'selectAll') },
    { label: words.view, submenu: allowDevTools ? [...view, ...items('toggleDevTools')] : view },
    { label: words.window, submenu: items('minimize', platform === 'darwin' ? 'front' : 'close') },
  ];
}
