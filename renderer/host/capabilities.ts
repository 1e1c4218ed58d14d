/** Which of the two hosts the program runs in: the Electron shell, or a browser with the portable edition. */
export type HostKind = 'electron' | 'browser';

/** What only the shell can do: the settings of the portable edition list it, with what there is instead. */
export const ONLY_IN_SHELL = [
  /** A browser puts the file where its own settings say. */
  'choose-where-to-save',
  /** A browser saves "case (1).json" beside "case.json". */
  'replace-files-safely',
  'print-to-pdf',
  /** In a browser the page's own policy forbids every connection; the shell also refuses and counts them outside. */
  'block-network',
  /** The list of recent files with it. */
  'menu',
  'open-by-double-click',
  /** A browser tells a page of neither; the vault locks there once nobody has touched the program for a while. */
  'lock-on-sleep',
  'system-secret-store',
] as const;

/** Something a host can do. Words for what only the shell can do are in the messages of the settings. */
export const CAPABILITIES = ['open-files', 'save-files', 'print', ...ONLY_IN_SHELL] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** The capabilities of a host, in the order of the list. */
export function capabilitiesOf(kind: HostKind): readonly Capability[] {
  if (kind === 'electron') return CAPABILITIES;
  const missing: readonly Capability[] = ONLY_IN_SHELL;
  return CAPABILITIES.filter((capability) => !missing.includes(capability));
}
