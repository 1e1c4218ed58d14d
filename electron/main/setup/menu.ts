import { app, Menu } from 'electron';
import { menuTemplate } from '../policy/menu-template.ts';
import { recentNames } from '../policy/recent-list.ts';
import type { Shell } from './shell.ts';

/** Makes the one menu of the program anew, out of what the page last said. */
export function showMenu(shell: Shell): void {
  if (!app.isReady()) return;
  const { words, allowDevTools, page, recent, opened } = shell;
  const input = {
    words: words(),
    platform: process.platform,
    allowDevTools,
    page,
    recent: recentNames(recent.paths),
  };
  const template = menuTemplate(input, {
    say: (command) => void shell.say(command),
    openRecent: (index) => {
      const path = recent.paths[index];
      if (path !== undefined) opened.add([path]);
    },
    clearRecent: () => recent.clear(),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
