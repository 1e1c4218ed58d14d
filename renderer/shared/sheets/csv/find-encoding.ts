import { analyse } from 'chardet';
import { pieces } from '../source.ts';
import { SheetError, type Encoding, type SheetSource } from '../types.ts';

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Bytes of a mark before the text. */
  readonly skip: number;
}

/** Bytes looked at where UTF-8 does not hold: around the first byte that is none. */
const BEFORE = 1 << 14;
const AFTER = 1 << 18;
/** How much surer (of 100) one encoding has to be than the next to be taken unasked. */
const LEAD = 20;

/** What the statistics call an encoding, and what we call it. */
const NAMES: ReadonlyMap<string, Encoding> = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['ISO-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-KR', 'euc-kr'],
] as const);

/**
 * The encoding of a text: by its mark; else UTF-8 if every byte of the file is; else, by statistics over a part of it,
 * GB18030 or Big5, if one of them is clearly likelier. What cannot be told is thrown as `unknown-encoding`: a guess
 * would turn names into other names without a trace.
 */
export async function findEncoding(source: SheetSource): Promise<FoundEncoding> {
  const head = await source.read(0, Math.min(source.size, AFTER));
  const marked = byMark(head) ?? byZeros(head);
  if (marked !== null) return marked;
  const odd = await firstNotUtf8(source);
  if (odd === null) return { encoding: 'utf-8', skip: 0 };
  const sample = await source.read(Math.max(0, odd - BEFORE), Math.min(source.size, odd + AFTER));
  return { encoding: mostlyUtf8(sample) ? 'utf-8' : byStatistics(sample), skip: 0 };
}

function byMark(head: Uint8Array): FoundEncoding | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return null;
}

/** UTF-16 without a mark: nearly every second byte of the delimiters, digits and Latin letters is zero. */
function byZeros(head: Uint8Array): FoundEncoding | null {
  const zeros = [0, 0];
  for (const [index, byte] of head.subarray(0, 4096).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = Math.min(4096, head.length) / 16;
  if (odd > many && even === 0) return { encoding: 'utf-16le', skip: 0 };
  if (even > many && odd === 0) return { encoding: 'utf-16be', skip: 0 };
  return null;
}

/** Where, to a piece's exactness, the file stops being UTF-8; `null`: it is, all of it. */
async function firstNotUtf8(source: SheetSource): Promise<number | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  try {
    for await (const piece of pieces(source)) {
      decoder.decode(piece, { stream: true });
      at += piece.length;
    }
    decoder.decode();
    return null;
  } catch {
    return Math.min(at, Math.max(0, source.size - 1));
  }
}

/** Many characters that only UTF-8 writes so, and few bytes that are wrong: UTF-8 with something else mixed in. */
function mostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  let whole = 0;
  let broken = 0;
  for (const character of text) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u07ff') whole += 1;
  }
  return whole > 4 * broken;
}

function byStatistics(sample: Uint8Array): Encoding {
  const ranked = analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = NAMES.get(name);
    return encoding === undefined ? [] : [{ encoding, confidence }];
  });
  const [first, second] = ranked;
  const sure = first !== undefined && first.confidence - (second?.confidence ?? 0) >= LEAD;
  if (sure && (first.encoding === 'gb18030' || first.encoding === 'big5')) return first.encoding;
  const candidates = ranked.map(({ encoding }) => encoding);
  throw new SheetError({
    code: 'unknown-encoding',
    candidates: [...new Set<Encoding>([...candidates, 'gb18030', 'big5'])],
  });
}
