import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Writes a file whole or not at all, making its folder if need be. Returns a mistake in one line, or null; `option` is
 * the one that named the file. A link is followed; a folder, a device and the profile that was read are never written
 * over.
 */
export function writeOut(
  path: string,
  text: string,
  profile: string | null,
  option = '--out',
): string | null {
  const wanted = resolve(path);
  try {
    const stat = existsSync(wanted) ? statSync(wanted) : null;
    if (stat?.isDirectory() === true) return `${option}: ${path} is a folder; expected a file name`;
    if (stat?.isFile() === false) return `${option}: ${path} is not a regular file`;
    if (stat !== null && profile !== null && realpathSync(wanted) === realpathSync(profile))
      return `${option}: ${path} is the profile; expected another file`;
    makeFolder(dirname(wanted));
    writeWhole(stat === null ? wanted : realpathSync(wanted), text);
    return null;
  } catch (cause) {
    return `${option}: cannot write ${path} (${cause instanceof Error ? (cause.message.split(':')[0] ?? '') : String(cause)})`;
  }
}

/** Makes a folder and the ones it lies in. (`recursive` never comes back from some places, /proc for one.) */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (cause) {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
    throw cause;
  }
}
