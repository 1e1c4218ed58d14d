import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

const isGone = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

/** How often a running browser may take a file away while it is searched. */
const TRIES = 50;

/**
 * Looks at every file of a browser's profile. Where the browser, which still runs, takes one away meanwhile, what was in
 * it may stand in another one by then: all are looked at again.
 */
function lookAtAll<T>(folder: string, look: (path: string, bytes: Buffer) => T): readonly T[] {
  for (let left = TRIES; ; left -= 1) {
    try {
      return filesBelow(folder).map((path) => look(path, readFileSync(path)));
    } catch (cause) {
      if (!isGone(cause) || left === 1) throw cause;
    }
  }
}

/** Files of a browser's profile that hold a word, in UTF-8 or in UTF-16. As paths below the folder. */
export function filesHolding(folder: string, word: string): readonly string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  const found = lookAtAll(folder, (path, bytes) =>
    forms.some((form) => bytes.includes(form)) ? [relative(folder, path)] : [],
  );
  return found.flat();
}

/** How many bytes were searched: a search of an empty folder proves nothing. */
export function sizeOf(folder: string): number {
  return lookAtAll(folder, (_, bytes) => bytes.byteLength).reduce((sum, size) => sum + size, 0);
}
