import { Menu } from 'electron';
import { menuTemplate } from '../policy/menu-template.ts';
import type { ShellWords } from '../words.ts';

/** Sets the one menu of the program. */
export function setupMenu(words: ShellWords, platform: NodeJS.Platform, allowDevTools: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, platform, allowDevTools)));
}
