import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import type { SheetSource } from '../../renderer/shared/sheets/index.ts';
import { errorCode } from './error-code.ts';

/** The sheet of companies on the disk. */
export interface InputFile {
  readonly source: SheetSource;
  /** SHA-256 over all its bytes, in hex. Reads the file once. Throws `CannotRead`. */
  hash(): Promise<string>;
  close(): Promise<void>;
}

export type OpenedInput =
  { readonly ok: true; readonly file: InputFile } | { readonly ok: false; readonly mistake: string };

/** Thrown where an opened sheet cannot be read on: its disk was taken out, say. The message is for the person. */
export class CannotRead extends Error {}

const cannotRead = (cause: unknown): string => `cannot be read (${errorCode(cause) ?? String(cause)})`;

/** Opens a file to be read in pieces, or says in one line why it cannot be. */
export async function openInput(path: string): Promise<OpenedInput> {
  const refuse = (why: string): OpenedInput => ({ ok: false, mistake: `${path}: ${why}` });
  try {
    // Before it is opened: to open a pipe is to wait for whoever writes into it.
    const found = await stat(path);
    if (found.isFile()) return { ok: true, file: inputFile(await open(path, 'r'), found.size) };
    return refuse(
      found.isDirectory() ? 'is a folder; expected a sheet of companies' : 'is not a regular file',
    );
  } catch (cause) {
    const code = errorCode(cause);
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? 'no such file' : cannotRead(cause));
  }
}

function inputFile(handle: FileHandle, size: number): InputFile {
  const source: SheetSource = {
    size,
    read: async (from, until) => {
      try {
        return await readPart(handle, from, until);
      } catch (cause) {
        throw new CannotRead(cannotRead(cause), { cause });
      }
    },
  };
  return {
    source,
    hash: async () => {
      const hash = createHash('sha256');
      for (let at = 0; at < size; at += HASHED_AT_ONCE)
        hash.update(await source.read(at, Math.min(size, at + HASHED_AT_ONCE)));
      return hash.digest('hex');
    },
    close: () => handle.close(),
  };
}

const HASHED_AT_ONCE = 1 << 20;

/** The bytes from `from` to `until`; fewer where the file ends before. */
async function readPart(handle: FileHandle, from: number, until: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.max(0, until - from));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
