import { SheetError } from '../../../shared/sheets/index.ts';
import type { Refusal } from './protocol.ts';

/** Why a file could not be read: what the sheet says, or what the browser says of the file. */
export function whyNot(cause: unknown): Refusal {
  if (cause instanceof SheetError) return cause.problem;
  if (cause instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(cause.name))
    return { code: 'unreadable' };
  return { code: 'failed', why: cause instanceof Error ? cause.message : String(cause) };
}
