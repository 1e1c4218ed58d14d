import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A file to be written, and the option that names it. */
export interface Target {
  readonly option: string;
  readonly path: string;
}

/**
 * What is wrong with where things are to be written, a line each: found before the run, not after it. Nothing is written
 * over what is read, and no two things into one file. Folders that are missing are made.
 */
export function checkTargets(targets: readonly Target[], read: readonly string[]): string[] {
  const taken = new Map(read.map((path) => [whereIs(path), path]));
  return targets.flatMap(({ option, path }) => {
    const place = whereIs(path);
    const other = taken.get(place);
    taken.set(place, path);
    if (other !== undefined) return [`${option}: ${path} is also ${other}; expected another file`];
    const found = existsSync(path) ? statSync(path) : null;
    if (found?.isDirectory() === true) return [`${option}: ${path} is a folder; expected a file name`];
    if (found?.isFile() === false) return [`${option}: ${path} is not a regular file`];
    return makeFolder(dirname(resolve(path))) ? [] : [`${option}: cannot write in ${dirname(path)}`];
  });
}

/** Makes a folder and the ones it lies in. (`recursive` never comes back from some places, /proc for one.) */
function makeFolder(folder: string): boolean {
  if (existsSync(folder)) return true;
  try {
    if (!makeFolder(dirname(folder))) return false;
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function whereIs(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
