import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenedFile } from '../../contract/index.ts';

/** Reads a whole file. Its size is checked before a byte is read, and a folder or device is never read. */
export async function readLimited(path: string, limit: number): Promise<OpenedFile> {
  const name = basename(path);
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer. Windows has neither.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return { status: 'unreadable', name };
      if (stat.size > limit) return { status: 'too-large', name, size: stat.size, limit };
      const buffer = new Uint8Array(stat.size);
      let length = 0;
      while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return { status: 'read', name, bytes: buffer.subarray(0, length) };
    } finally {
      await handle.close();
    }
  } catch {
    return { status: 'unreadable', name };
  }
}
