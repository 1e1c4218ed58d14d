import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extensionsOf } from './file-names.ts';

/** Files that are opened from outside: case files, under their own extension or a browser's. */
const EXTENSIONS = extensionsOf('case').map((extension) => `.${extension}`);
/** More of a command line than this is not looked at. */
const MAX_ARGUMENT = 4096;

const isLocalFileUrl = (argument: string): boolean => /^file:\/\/(localhost)?\//i.test(argument);

function fromFileUrl(address: string, windows: boolean): string | null {
  try {
    // Node refuses an encoded separator, which would name another file than it seems to.
    return fileURLToPath(address.replace(/^file:\/\/localhost\//i, 'file:///'), { windows });
  } catch {
    return null;
  }
}

/** A file that a person may have opened, as an absolute path; anything else, an option or an address, is `null`. */
export function openedPath(argument: string, folder: string, platform: string): string | null {
  const windows = platform === 'win32';
  const path = windows ? win32 : posix;
  if (argument.length > MAX_ARGUMENT || argument.startsWith('-') || /\p{Cc}/u.test(argument)) return null;
  const isAddress = /^[a-z][a-z0-9+.-]+:/i.test(argument);
  if (isAddress && !isLocalFileUrl(argument)) return null;
  const named = isAddress ? fromFileUrl(argument, windows) : argument;
  if (named === null || /\p{Cc}/u.test(named) || !EXTENSIONS.includes(path.extname(named).toLowerCase()))
    return null;
  const absolute = path.resolve(folder, named);
  // `\\.\` and `\\?\` are devices and unchecked paths.
  return windows && /^\\\\[.?]\\/.test(absolute) ? null : absolute;
}

/** The case files that a command line names, its first word being the program. Windows and Linux open files this way. */
export function openedPaths(argv: readonly string[], folder: string, platform: string): string[] {
  const paths = argv.slice(1).map((argument) => openedPath(argument, folder, platform));
  return [...new Set(paths.filter((path) => path !== null))];
}
