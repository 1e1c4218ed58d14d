import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuState } from '../../contract/index.ts';
import type { ShellRole, ShellWords } from '../words/index.ts';

export type Item = MenuItemConstructorOptions;

/** What the menu is made from. */
export interface MenuInput {
  readonly words: ShellWords;
  readonly platform: string;
  readonly allowDevTools: boolean;
  /** What the page last said of itself; `null` before it has, and after it is gone. */
  readonly page: MenuState | null;
  /** Names of the recent files, newest first. */
  readonly recent: readonly string[];
}

/** What a chosen item does. */
export interface MenuActions {
  readonly say: (command: MenuCommand) => void;
  /** Opens the recent file at this place of the list. */
  readonly openRecent: (index: number) => void;
  readonly clearRecent: () => void;
}

/** The kinds of items there are. */
export interface MenuKit extends MenuInput {
  readonly isMac: boolean;
  /** An item of the system's own. */
  readonly role: (name: ShellRole) => Item;
  /** An item that says a word to the page; disabled while the page cannot do it. */
  readonly say: (command: MenuCommand, more?: Item) => Item;
  /** One of several, with a mark at the present one. */
  readonly oneOf: (command: MenuCommand, checked: boolean) => Item;
  readonly recentItems: () => Item;
}

export const SEPARATOR: Item = { type: 'separator' };

/** The keys of the menu; renderer/app/shortcuts-dialog.tsx lists them for people. */
export const ACCELERATORS: Partial<Record<MenuCommand, string>> = {
  'new-case': 'CmdOrCtrl+N',
  'open-case-file': 'CmdOrCtrl+O',
  'save-case-file': 'CmdOrCtrl+S',
  print: 'CmdOrCtrl+P',
  'save-pdf': 'CmdOrCtrl+Shift+P',
  'go-cases': 'CmdOrCtrl+1',
  'go-documents': 'CmdOrCtrl+2',
  'go-batch': 'CmdOrCtrl+3',
  'go-settings': 'CmdOrCtrl+,',
  'visit-mode': 'F8',
  shortcuts: 'F1',
};

/** Names of files are shown where one could open them, and never while a client is looking on. */
function shownRecent({ page, recent }: MenuInput): readonly string[] {
  return page !== null && !page.visiting && page.possible.includes('open-case-file') ? recent : [];
}

export function menuKit(input: MenuInput, actions: MenuActions): MenuKit {
  const { words, platform, page } = input;
  const say = (command: MenuCommand, more: Item = {}): Item => {
    const accelerator = ACCELERATORS[command];
    return {
      id: command,
      label: words.commands[command],
      enabled: page?.possible.includes(command) === true,
      click: () => actions.say(command),
      ...(accelerator !== undefined && { accelerator }),
      ...more,
    };
  };
  const recentItems = (): Item => {
    const shown = shownRecent(input);
    const files = shown.map((label, index) => ({
      id: `recent-${index}`,
      label,
      click: () => actions.openRecent(index),
    }));
    const clear = { id: 'clear-recent', label: words.clearRecent, click: actions.clearRecent };
    const submenu = [...files, SEPARATOR, clear];
    return { id: 'open-recent', label: words.openRecent, enabled: shown.length > 0, submenu };
  };
  return {
    ...input,
    isMac: platform === 'darwin',
    role: (name) => ({ role: name, label: words.roles[name] }),
    say,
    oneOf: (command, checked) => say(command, { type: 'radio', checked }),
    recentItems,
  };
}
