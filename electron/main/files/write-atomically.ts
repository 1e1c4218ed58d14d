import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SaveOutcome } from '../../contract/index.ts';

function reasonOf(error: unknown): 'not-allowed' | 'no-space' | 'other' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'not-allowed';
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'no-space' : 'other';
}

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed to the disk, then renamed over it.
 * On failure the old file is as it was and the temporary one is gone.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<SaveOutcome> {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    return { status: 'saved', name: basename(path) };
  } catch (error) {
    await rm(temporary, { force: true });
    return { status: 'failed', reason: reasonOf(error) };
  }
}
