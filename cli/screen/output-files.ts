import {
  closeSync,
  copyFileSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makeFolder } from '../assess/write-out.ts';
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

export type PartialFiles = ReturnType<typeof partialFiles>;

/** A file that grows. */
export interface GrowingFile {
  bytes(): number;
  append(bytes: Uint8Array): void;
  /** What was appended is on the disk when this comes back. */
  settle(): void;
  close(): void;
}

/**
 * Opens a file to go on after its first `bytes`, making its folder if need be; what stood behind them is dropped. Throws
 * what the system throws.
 */
export function growFile(path: string, bytes: number): GrowingFile {
  makeFolder(dirname(resolve(path)));
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

/** Copies a file whole or not at all, making the folder if need be; it may be on another disk. Throws what the system throws. */
export function copyWhole(from: string, to: string): void {
  makeFolder(dirname(resolve(to)));
  const made = `${to}.${process.pid}.tmp`;
  try {
    copyFileSync(from, made);
    renameSync(made, to);
  } finally {
    rmSync(made, { force: true });
  }
}

export function removeFiles(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { force: true });
}
