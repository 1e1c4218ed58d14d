import { z } from 'zod';
import { MENU_COMMANDS } from './commands.ts';

/** The languages the menu speaks: those of the page. */
export const SHELL_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type ShellLanguage = (typeof SHELL_LANGUAGES)[number];

/** What the page tells the shell of itself, each time something of it changes. The menu is made from it. */
export const menuStateSchema = z.strictObject({
  language: z.enum(SHELL_LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  /** A client is looking on: the menu names no file. */
  visiting: z.boolean(),
  /** What the page can do at this moment. Any other item is disabled. */
  possible: z
    .array(z.enum(MENU_COMMANDS))
    .max(MENU_COMMANDS.length)
    .refine((words) => new Set(words).size === words.length, 'expected each word once'),
  /** Whether names of opened files may be kept. Where not, those that are kept are forgotten at once. */
  keepRecent: z.boolean(),
});
export type MenuState = z.infer<typeof menuStateSchema>;
