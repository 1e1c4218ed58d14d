import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import type { ScreenArguments } from './arguments.ts';

/** The name of the report of problems where none was given: beside the results. */
export const problemsFile = ({ problems, out }: Pick<ScreenArguments, 'problems' | 'out'>): string =>
  problems ?? `${(out?.path ?? '').replace(/\.[^.]*$/u, '')}.problems.csv`;

/** The files of a run that is not finished yet, beside the file it will become. */
export const partialFiles = (out: string) => ({
  results: `${out}.partial`,
  problems: `${out}.partial-problems`,
  checkpoint: `${out}.partial.json`,
});

/** A file that grows. */
export interface GrowingFile {
  bytes(): number;
  append(bytes: Uint8Array): void;
  /** What was appended is on the disk when this comes back. */
  settle(): void;
  close(): void;
}

/** Opens a file to go on after its first `bytes`; what stood behind them is dropped. Throws what the system throws. */
export function growFile(path: string, bytes: number): GrowingFile {
  const file = openSync(path, bytes === 0 ? 'w' : 'r+');
  ftruncateSync(file, bytes);
  let length = bytes;
  return {
    bytes: () => length,
    append: (more) => {
      for (let done = 0; done < more.length;) {
        done += writeSync(file, more, done, more.length - done, length + done);
      }
      length += more.length;
    },
    settle: () => fdatasyncSync(file),
    close: () => closeSync(file),
  };
}

export function removeFiles(paths: readonly string[]): void {
  for (const path of paths) if (existsSync(path)) rmSync(path, { force: true });
}
