import { pieces } from '../source.ts';
import type { SheetSource } from '../types.ts';
import type { FoundEncoding } from './find-encoding.ts';

const LINE_FEED = 10;
const RETURN = 13;

/**
 * The text of a source, piece by piece. What are no characters in the encoding becomes U+FFFD, which the rows are then
 * searched for: nothing is replaced without being told.
 */
export async function* decodeText(
  source: SheetSource,
  { encoding, skip }: FoundEncoding,
  count: (bytes: number) => void,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const mixed = encoding === 'gb18030' || encoding === 'big5';
  const bytes = pieces(source, skip);
  for await (const piece of mixed ? wholeLines(bytes) : bytes) {
    count(piece.length);
    yield mixed ? decodeLines(piece, decoder) : decoder.decode(piece, { stream: true });
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}

/** More bytes than this without a line end are no company: they are cut anywhere, and the cut shows as damaged. */
const LONGEST_LINE = 1 << 24;

/** Pieces cut at line ends, which in these encodings are never part of another character. */
async function* wholeLines(
  source: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const piece of source) {
    bytes += piece.length;
    const end = Math.max(piece.lastIndexOf(LINE_FEED), piece.lastIndexOf(RETURN)) + 1;
    const cut = bytes > LONGEST_LINE ? piece.length : end;
    if (cut > 0) yield join([...waiting, piece.subarray(0, cut)]);
    waiting = cut > 0 ? [piece.subarray(cut)] : [...waiting, piece];
    if (cut > 0) bytes = piece.length - cut;
  }
  if (bytes > 0) yield join(waiting);
}

function join(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Three Chinese characters in a row as UTF-8 writes them; other encodings hardly ever come to these bytes. */
const THREE = /(?:[\xe4-\xe9][\x80-\xbf]{2}){3}/u;
const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Lines in GB18030 or Big5. A line that is UTF-8 in its entirety was pasted in from elsewhere; read as the others it
 * would be other characters, all of them valid, so each run of them is marked.
 */
function decodeLines(piece: Uint8Array<ArrayBuffer>, decoder: TextDecoder): string {
  if (!hasThree(piece)) return decoder.decode(piece);
  let text = '';
  for (let from = 0; from < piece.length;) {
    const end = piece.indexOf(LINE_FEED, from);
    const line = piece.subarray(from, end < 0 ? piece.length : end + 1);
    text += isUtf8(line) ? mark(decoder.decode(line)) : decoder.decode(line);
    from += line.length;
  }
  return text;
}

const hasThree = (bytes: Uint8Array): boolean => THREE.test(binary(bytes));

/** One character for each byte. (`latin1` is windows-1252 to a decoder: 80 to 9f become other characters.) */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

function isUtf8(line: Uint8Array<ArrayBuffer>): boolean {
  if (!hasThree(line)) return false;
  try {
    strict.decode(line);
    return true;
  } catch {
    return false;
  }
}

const mark = (text: string): string => text.replace(/[^\0-\x7f]+/gu, '\ufffd$&');
