/** Which of the two hosts the program runs in: the Electron shell, or a browser with the portable edition. */
export type HostKind = 'electron' | 'browser';

/** Something a host can do, as far as the hosts differ. Words for each are in the messages. */
export const CAPABILITIES = [
  'open-files',
  'save-files',
  'choose-where-to-save',
  'replace-files-safely',
  'print',
  'print-to-pdf',
  'block-network',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Which host can do what. The portable edition has the same features less what only the shell can do. */
export const OFFERED_BY: Readonly<Record<Capability, readonly HostKind[]>> = {
  'open-files': ['electron', 'browser'],
  'save-files': ['electron', 'browser'],
  /** A browser puts the file where its own settings say. */
  'choose-where-to-save': ['electron'],
  /** A browser saves "case (1).json" beside "case.json". */
  'replace-files-safely': ['electron'],
  print: ['electron', 'browser'],
  'print-to-pdf': ['electron'],
  /** In a browser the page's own policy forbids every connection; the shell also refuses and counts them outside. */
  'block-network': ['electron'],
};

/** The capabilities of a host, in the order of the table. */
export function capabilitiesOf(kind: HostKind): readonly Capability[] {
  return CAPABILITIES.filter((capability) => OFFERED_BY[capability].includes(kind));
}

/** What only the shell has: the portable edition says so. */
export function onlyInShell(): readonly Capability[] {
  return CAPABILITIES.filter((capability) => !OFFERED_BY[capability].includes('browser'));
}
