import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { SheetSource } from '../../renderer/shared/sheets/index.ts';

/** The sheet of companies on the disk. */
export interface InputFile {
  readonly source: SheetSource;
  /** SHA-256 over all its bytes, in hex. Reads the file once. */
  hash(): Promise<string>;
  close(): Promise<void>;
}

export type OpenedInput =
  { readonly ok: true; readonly file: InputFile } | { readonly ok: false; readonly mistake: string };

/** Opens a file to be read in pieces, or says in one line why it cannot be. */
export async function openInput(path: string): Promise<OpenedInput> {
  const refuse = (why: string): OpenedInput => ({ ok: false, mistake: `${path}: ${why}` });
  try {
    const handle = await open(path, 'r');
    const stat = await handle.stat();
    if (stat.isFile()) return { ok: true, file: inputFile(handle, stat.size) };
    await handle.close();
    return refuse(
      stat.isDirectory() ? 'is a folder; expected a sheet of companies' : 'is not a regular file',
    );
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? 'no such file' : `cannot be read (${code})`);
  }
}

function inputFile(handle: FileHandle, size: number): InputFile {
  const source: SheetSource = {
    size,
    read: async (from, until) => {
      const bytes = new Uint8Array(Math.max(0, until - from));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
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
