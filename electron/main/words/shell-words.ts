import type { MenuCommand } from '../../contract/index.ts';

/** The standard items that the shell names itself: Electron's own names for them are English on every system. */
export const ROLES = [
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
  'toggleDevTools',
  'minimize',
  'zoom',
  'front',
  'close',
  'quit',
  'services',
  'hide',
  'hideOthers',
  'unhide',
] as const;
export type ShellRole = (typeof ROLES)[number];

/** The menus, left to right. */
export const MENUS = ['file', 'edit', 'view', 'go', 'window', 'help'] as const;
export type ShellMenu = (typeof MENUS)[number];

/** A question that the shell itself asks: when the page cannot. */
export interface ShellQuestion {
  readonly message: string;
  readonly detail: string;
  /** The first is what Enter and Escape do: the one that changes least. */
  readonly buttons: readonly [string, string];
}

/** The few words that the shell itself shows. Everything else is said by the page, in the person's language. */
export interface ShellWords {
  readonly product: string;
  readonly menus: Readonly<Record<ShellMenu, string>>;
  readonly commands: Readonly<Record<MenuCommand, string>>;
  readonly roles: Readonly<Record<ShellRole, string>>;
  readonly openRecent: string;
  readonly clearRecent: string;
  readonly language: string;
  readonly theme: string;
  /** What a file dialog calls the files it shows. */
  readonly files: string;
  /** The page has stopped. */
  readonly stopped: ShellQuestion;
  /** The page does not answer. */
  readonly busy: ShellQuestion;
  /** The page asks not to be closed. */
  readonly leaving: ShellQuestion;
}
