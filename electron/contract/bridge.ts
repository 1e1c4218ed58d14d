import type { Command } from './commands.ts';
import type { Verb, VerbInput, VerbOutput } from './verbs.ts';

/** The channel of each verb. Plain strings and no schemas, so that the preload script carries no library. */
export const CHANNELS = {
  appInfo: 'advisor:app-info',
  networkRequestCount: 'advisor:network-request-count',
  openFiles: 'advisor:open-files',
  saveFile: 'advisor:save-file',
  printToPdf: 'advisor:print-to-pdf',
  setMenu: 'advisor:set-menu',
  takeOpenedFiles: 'advisor:take-opened-files',
  clearRecent: 'advisor:clear-recent',
  protectSecret: 'advisor:protect-secret',
  unprotectSecret: 'advisor:unprotect-secret',
} as const satisfies Readonly<Record<Verb, string>>;

/** The one channel on which the shell speaks first: a word of `COMMANDS` at a time. */
export const COMMAND_CHANNEL = 'advisor:command';

/** The property of `window` under which the preload script offers the bridge. */
export const BRIDGE_KEY = 'advisorShell';

/** Calls the listener with each word the shell says, until the function that is given back is called. */
export type OnCommand = (listener: (command: Command) => void) => () => void;

/** What the page sees of the shell: one function per verb, one to listen, and nothing else. */
export type ShellBridge = {
  readonly [V in Verb]: VerbInput<V> extends undefined
    ? () => Promise<VerbOutput<V>>
    : (input: VerbInput<V>) => Promise<VerbOutput<V>>;
} & { readonly onCommand: OnCommand };
