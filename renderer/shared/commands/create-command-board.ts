import type { Command, MenuCommand } from '../../host/index.ts';
import { isMenuCommand } from '../../host/index.ts';

type Run = () => void;

/** A part of the page that can do a command: a screen's own way goes before the program's general one. */
export type OfferedBy = 'screen' | 'program';

/** Where the parts of the page say what they can do, and the shell's menu says what is wanted. */
export interface CommandBoard {
  /** Offers to do a command. The last screen that offered is asked. Gives back how to withdraw. */
  readonly offer: (command: Command, run: Run, by: OfferedBy) => () => void;
  /** Does a command if it is possible now; gives back whether it was. */
  readonly run: (command: Command) => boolean;
  /** Has a command done as soon as a screen offers it: for one that another screen does. Another command ends the wait. */
  readonly defer: (command: Command) => void;
  /** While something is held open over the page, what would change the page under it is not possible. */
  readonly hold: () => () => void;
  /** The menu's commands that are possible now; the same list until that changes. */
  readonly possible: () => readonly MenuCommand[];
  readonly subscribe: (listener: () => void) => () => void;
}

/** What may be done although a dialog is open: it stays as it is. `lock` is never put off. */
const UNDER_A_DIALOG: readonly Command[] = [
  'lock',
  'visit-mode',
  'language-en',
  'language-zh-Hans',
  'language-zh-Hant',
  'theme-system',
  'theme-light',
  'theme-dark',
];

interface Offer {
  readonly command: Command;
  readonly run: Run;
  readonly by: OfferedBy;
}

export function createCommandBoard(): CommandBoard {
  let offers: readonly Offer[] = [];
  let holds = 0;
  let deferred: Command | null = null;
  let possible: readonly MenuCommand[] = [];
  const listeners = new Set<() => void>();

  const find = (command: Command, by: OfferedBy) =>
    offers.findLast((offer) => offer.command === command && offer.by === by);
  const isFree = (command: Command) => holds === 0 || UNDER_A_DIALOG.includes(command);

  function refresh(): void {
    const now = [...new Set(offers.map(({ command }) => command))]
      .filter((command) => isMenuCommand(command))
      .filter(isFree)
      .sort();
    if (now.join() === possible.join()) return;
    possible = now;
    for (const listener of listeners) listener();
  }

  return {
    offer: (command, run, by) => {
      const mine = { command, run, by };
      offers = [...offers, mine];
      refresh();
      if (deferred === command && by === 'screen') {
        deferred = null;
        run();
      }
      return () => {
        offers = offers.filter((offer) => offer !== mine);
        refresh();
      };
    },
    run: (command) => {
      const offer = find(command, 'screen') ?? find(command, 'program');
      if (offer === undefined || !isFree(command)) return false;
      deferred = null;
      offer.run();
      return true;
    },
    defer: (command) => {
      deferred = command;
    },
    hold: () => {
      holds += 1;
      refresh();
      return () => {
        holds -= 1;
        refresh();
      };
    },
    possible: () => possible,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
