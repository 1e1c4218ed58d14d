import type { FileKind } from '../../electron/contract/index.ts';
import { decodeText } from './decode-text.ts';
import type { Host, OpenTextOutcome } from './host.ts';

/** Opens one text file over any host's `openFiles`. */
export async function openTextFileWith(
  openFiles: Host['openFiles'],
  accept: readonly FileKind[],
): Promise<OpenTextOutcome> {
  const outcome = await openFiles({ accept, many: false });
  const file = outcome.status === 'opened' ? outcome.files[0] : undefined;
  if (file === undefined) return { status: 'cancelled' };
  if (file.status !== 'read') return file;
  const text = decodeText(file.bytes);
  return text === null
    ? { status: 'unreadable', name: file.name }
    : { status: 'opened', name: file.name, text };
}
