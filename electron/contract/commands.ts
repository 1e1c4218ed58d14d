/**
 * The closed list of words that the shell says to the page. Each is a wish of the person (a menu item) or a thing that
 * has happened; none carries anything but itself. Plain strings and no schemas: the preload script carries no library.
 */
export const MENU_COMMANDS = [
  'new-case',
  'open-case-file',
  'save-case-file',
  'back-up',
  'print',
  'save-pdf',
  'go-cases',
  'go-batch',
  'go-documents',
  'go-settings',
  'visit-mode',
  'language-en',
  'language-zh-Hans',
  'language-zh-Hant',
  'theme-system',
  'theme-light',
  'theme-dark',
  'shortcuts',
  'about',
] as const;
/** What a menu item asks of the page. The page says which of them it can do now. */
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/**
 * What has happened outside the page. `files-waiting`: the person opened case files, ask `takeOpenedFiles` for them.
 * `lock`: the computer goes to sleep or its screen was locked.
 */
export const EVENT_COMMANDS = ['files-waiting', 'lock'] as const;
export type EventCommand = (typeof EVENT_COMMANDS)[number];

export const COMMANDS = [...MENU_COMMANDS, ...EVENT_COMMANDS] as const;
export type Command = (typeof COMMANDS)[number];

/** Whether a value is one of the words. */
export function isCommand(value: unknown): value is Command {
  return COMMANDS.some((command) => command === value);
}

/** Whether a value is a word that a menu item stands for. */
export function isMenuCommand(value: unknown): value is MenuCommand {
  return MENU_COMMANDS.some((command) => command === value);
}
