import { COMMAND_CHANNEL, isCommand, type Command } from '../../contract/index.ts';
import { mayNavigate } from '../policy/navigation.ts';

/** The part of a window that is used. */
export interface Listener {
  isDestroyed(): boolean;
  readonly webContents: { getURL(): string; send(channel: string, word: Command): void };
}

/**
 * Says one word to the page: the only place where the shell speaks first. Only to our own page, and nothing but a word
 * of the list. Gives back whether it was said.
 */
export function sayCommand(window: Listener | undefined, command: Command): boolean {
  if (window === undefined || window.isDestroyed() || !isCommand(command)) return false;
  if (!mayNavigate(window.webContents.getURL(), true)) return false;
  window.webContents.send(COMMAND_CHANNEL, command);
  return true;
}
