import type { Language } from '../../../../seeds/schema/index.ts';
import { CLIENT_LETTER } from '../../../storage/index.ts';

/** A letter somebody has changed by hand. */
export interface KeptLetter {
  readonly body: string;
  /** The stamp of the text from which the changes were made. */
  readonly stamp: string;
  /** Whether the list still gives the text from which the changes were made. */
  readonly current: boolean;
}

/** Under which key of the particulars the changed letter in these languages is kept. */
export function letterKey(languages: readonly Language[]): string {
  return `${CLIENT_LETTER}${languages.join('+')}`;
}

/** A short stamp of a text, to see whether it is still the same (FNV-1a, 32 bits). */
export function stampOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What to store for a letter changed by hand: the stamp of the text it came from, a line end, the letter. */
export function keepLetter(body: string, stamp: string): string {
  return `${stamp}\n${body}`;
}

/** Reads back what `keepLetter` gave; `written` is what the list gives now. `null`: nothing that could be read. */
export function readLetter(kept: string | undefined, written: string): KeptLetter | null {
  const end = kept?.indexOf('\n') ?? -1;
  if (kept === undefined || end === -1) return null;
  const stamp = kept.slice(0, end);
  return { body: kept.slice(end + 1), stamp, current: stamp === stampOf(written) };
}
