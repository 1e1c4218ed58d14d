import type { Command, FileKind, MenuState } from '../../electron/contract/index.ts';
import type { Capability, HostKind } from './capabilities.ts';

/** Versions of what runs. `runtime` is for people to read, such as "Electron 45.4.1". */
export interface HostInfo {
  readonly version: string;
  readonly runtime: string;
}

/** One file the person chose, or why it was not read. */
export type HostFile =
  | { readonly status: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly status: 'too-large'; readonly name: string; readonly size: number; readonly limit: number }
  | { readonly status: 'unreadable'; readonly name: string };

export type OpenOutcome =
  | { readonly status: 'opened'; readonly files: readonly HostFile[] }
  | { readonly status: 'too-many'; readonly limit: number }
  | { readonly status: 'cancelled' };

/** A text file the person chose, decoded, or why there is none. */
export type OpenTextOutcome =
  | { readonly status: 'opened'; readonly name: string; readonly text: string }
  | Exclude<HostFile, { status: 'read' }>
  | { readonly status: 'cancelled' };

/** `handed-over`: the browser has taken the file, and whether it was kept is not known to us. */
export type HostSaveOutcome =
  | { readonly status: 'saved'; readonly name: string }
  | { readonly status: 'handed-over'; readonly name: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'not-offered' }
  | { readonly status: 'failed'; readonly reason: 'not-allowed' | 'no-space' | 'other' };

export interface OpenRequest {
  readonly accept: readonly FileKind[];
  readonly many: boolean;
  /** Case files only: the shell may list what was opened under its recent files. Not if left out. */
  readonly remember?: boolean;
}

export interface SaveRequest {
  /** File name without folder and extension; see `plainBaseName`. */
  readonly baseName: string;
  readonly kind: FileKind;
  readonly content: string | Uint8Array;
  /** Case files only: the shell may list it under its recent files. Not if left out. */
  readonly remember?: boolean;
}

/**
 * A secret under the system's own lock, or taken from under it. `failed`: these bytes were not protected here, by this
 * person, or were altered.
 */
export type SecretOutcome =
  | { readonly status: 'done'; readonly bytes: Uint8Array }
  | { readonly status: 'not-offered' }
  | { readonly status: 'failed' };

/** Requests since the program was opened: those that left it, and those that tried to and were refused. Both should be 0. */
export interface NetworkCount {
  readonly sent: number;
  readonly refused: number;
}

/** What the surroundings offer to the page. The page never sees a path. */
export interface Host {
  readonly kind: HostKind;
  readonly capabilities: readonly Capability[];
  readonly openFiles: (request: OpenRequest) => Promise<OpenOutcome>;
  /** Opens one file and decodes it; see `decodeText` for the encodings. */
  readonly openTextFile: (accept: readonly FileKind[]) => Promise<OpenTextOutcome>;
  readonly saveFile: (request: SaveRequest) => Promise<HostSaveOutcome>;
  /** Opens the system's print dialog for the page as it is. */
  readonly print: () => void;
  /** Prints to a PDF without a print dialog, where `capabilities` names `print-to-pdf`; else `not-offered`. */
  readonly printToPdf: (baseName: string, landscape: boolean) => Promise<HostSaveOutcome>;
  readonly appInfo: () => Promise<HostInfo>;
  readonly networkRequestCount: () => Promise<NetworkCount>;
  /** Hears the words the shell says: menu items and what happens outside. Gives back how to stop. Silent in a browser. */
  readonly onCommand: (listener: (command: Command) => void) => () => void;
  /** Tells the shell how its menu should be; in a browser there is none. */
  readonly setMenu: (state: MenuState) => Promise<void>;
  /** The case files that the person opened from outside the page; `cancelled`: none. */
  readonly takeOpenedFiles: () => Promise<OpenOutcome>;
  /** Forgets the list of recent files, where there is one. */
  readonly clearRecent: () => Promise<void>;
  /** Puts up to 2 KB under the system's lock for this person on this computer. */
  readonly protectSecret: (bytes: Uint8Array) => Promise<SecretOutcome>;
  /** Takes what `protectSecret` gave from under the lock. */
  readonly unprotectSecret: (bytes: Uint8Array) => Promise<SecretOutcome>;
}
