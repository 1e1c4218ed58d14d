/** The one door to what the surroundings offer: the Electron shell or a browser. */
export { ONLY_IN_SHELL, type Capability, type HostKind } from './capabilities.ts';
export { readChosenFile } from './choose-files.ts';
export { createHost } from './create-host.ts';
export { decodeText } from './decode-text.ts';
export { plainBaseName } from './file-names.ts';
export type * from './host.ts';
export { isMenuCommand } from '../../electron/contract/index.ts';
export type { Command, FileKind, MenuCommand, MenuState } from '../../electron/contract/index.ts';
