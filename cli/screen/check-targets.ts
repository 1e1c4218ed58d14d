import { closeSync, existsSync, openSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from './error-code.ts';

/** A file to be written, and the option that names it. */
export interface Target {
  readonly option: string;
  readonly path: string;
  /** Why what is there already must stay, in a line; `null` where it may be replaced, as it may without this. */
  readonly mustStay?: (path: string) => string | null;
}

/**
 * What is wrong with where things are to be written, a line each: found before the run, not after it. Nothing is written
 * over what is read, nor over what nobody named, and no two things into one file. Writes nothing, and makes no folder.
 */
export function checkTargets(targets: readonly Target[], read: readonly string[]): string[] {
  const taken = new Map(read.map((path) => [whichFile(path), path]));
  const folders = new Set<string>();
  return targets.flatMap((target) => {
    const { option, path } = target;
    const file = whichFile(path);
    const other = taken.get(file);
    taken.set(file, path);
    if (other !== undefined) return [`${option}: ${path} is also ${other}; expected another file`];
    const wrong = existsSync(path) ? wrongThere(target) : null;
    if (wrong !== null) return [wrong];
    const folder = dirname(resolve(path));
    if (folders.has(folder)) return [];
    folders.add(folder);
    const code = whyNotIn(folder);
    return code === null ? [] : [`${option}: cannot write in ${folder} (${code})`];
  });
}

function wrongThere({ option, path, mustStay }: Target): string | null {
  const found = statSync(path);
  if (found.isDirectory()) return `${option}: ${path} is a folder; expected a file name`;
  if (!found.isFile()) return `${option}: ${path} is not a regular file`;
  return mustStay?.(path) ?? null;
}

/** Why no file can be made in a folder, or in the nearest one that is there, as the system's code; `null`: it can. */
function whyNotIn(folder: string): string | null {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  const probe = join(there, `.screen-${process.pid}.tmp`);
  try {
    closeSync(openSync(probe, 'wx'));
    rmSync(probe);
    return null;
  } catch (cause) {
    return errorCode(cause) ?? String(cause);
  }
}

/** The same for two names of one file, also where the disk does not tell capitals from small letters. */
function whichFile(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return join(realFolder(dirname(resolve(path))), basename(path));
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
