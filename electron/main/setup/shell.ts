import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { Command, MenuState } from '../../contract/index.ts';
import { OpenedQueue } from '../files/opened-queue.ts';
import { RecentFiles } from '../files/recent-files.ts';
import { sayCommand } from '../verbs/say-command.ts';
import { languageOfLocale, shellWords, type ShellWords } from '../words/index.ts';
import type { RequestCounter } from './session.ts';

/** What the parts of the shell share while it runs. */
export interface Shell {
  readonly allowDevTools: boolean;
  readonly counter: RequestCounter;
  readonly recent: RecentFiles;
  readonly opened: OpenedQueue;
  /** What the page last said of itself; `null` before it has, and after it is gone. */
  page: MenuState | null;
  /** The shell's words in the language of the page, or of the system until that is known. */
  readonly words: () => ShellWords;
  /** Says a word to the page, if there is one. */
  readonly say: (command: Command) => boolean;
}

/** Makes what the parts share. `menuChanged` is called when what the menu is made of has changed. */
export function createShell(allowDevTools: boolean, menuChanged: (shell: Shell) => void): Shell {
  const say = (command: Command): boolean => sayCommand(BrowserWindow.getAllWindows()[0], command);
  const recent = new RecentFiles(join(app.getPath('userData'), 'recent.json'), app, () => menuChanged(shell));
  const opened = new OpenedQueue(
    () => {
      // A page that has not spoken yet is told when it does.
      if (shell.page !== null) say('files-waiting');
    },
    (path, { status }) => {
      if (status === 'read') recent.add(path);
      if (status === 'unreadable') recent.drop(path);
    },
  );
  const shell: Shell = {
    allowDevTools,
    counter: { sent: 0, refused: 0 },
    recent,
    opened,
    page: null,
    words: () => shellWords(shell.page?.language ?? languageOfLocale(app.getLocale())),
    say,
  };
  return shell;
}
