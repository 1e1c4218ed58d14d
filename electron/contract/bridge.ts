import type { Verb, VerbInput, VerbOutput } from './verbs.ts';

/** The channel of each verb. Plain strings and no schemas, so that the preload script carries no library. */
export const CHANNELS = {
  appInfo: 'advisor:app-info',
  networkRequestCount: 'advisor:network-request-count',
  openFiles: 'advisor:open-files',
  saveFile: 'advisor:save-file',
  printToPdf: 'advisor:print-to-pdf',
} as const satisfies Readonly<Record<Verb, string>>;

/** The property of `window` under which the preload script offers the bridge. */
export const BRIDGE_KEY = 'advisorShell';

/** What the page sees of the shell: one function per verb and nothing else. */
export type ShellBridge = {
  readonly [V in Verb]: VerbInput<V> extends undefined
    ? () => Promise<VerbOutput<V>>
    : (input: VerbInput<V>) => Promise<VerbOutput<V>>;
};
