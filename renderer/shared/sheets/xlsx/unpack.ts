import { pieces } from '../source.ts';
import { SheetError, type SheetSource } from '../types.ts';
import { checksum, NO_CHECKSUM } from './checksum.ts';
import type { PackedEntry } from './packed-file.ts';

const HEADER = 0x04034b50;
/** Small parts compress well without being bombs. */
const RATIO_FROM = 1 << 20;

/** How large a part may become. */
export interface UnpackLimits {
  readonly bytes: number;
  readonly ratio: number;
}

/**
 * The bytes of a part, unpacked while they are pulled. Its size is what the list says, neither more nor less; what
 * would become too large is refused before the first byte, and again should the list lie.
 */
export async function* unpack(
  source: SheetSource,
  entry: PackedEntry,
  limits: UnpackLimits,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const tooLarge = new SheetError({ code: 'unpacks-too-large', part: entry.name, most: limits.bytes });
  const ratio = entry.bytes / Math.max(1, entry.packedBytes);
  if (entry.bytes > limits.bytes || (entry.bytes > RATIO_FROM && ratio > limits.ratio)) throw tooLarge;
  const damaged = (cause?: unknown): SheetError =>
    new SheetError({ code: 'damaged', part: entry.name }, { cause });
  const from = await bodyOf(source, entry);
  const packed = toStream(pieces(source, from, from + entry.packedBytes));
  const stream = entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  let bytes = 0;
  let check = NO_CHECKSUM;
  // Who has all the bytes does not ask again: the last piece is given when the whole is known to be right.
  let held: Uint8Array<ArrayBuffer> | null = null;
  try {
    for await (const piece of fromStream(stream)) {
      bytes += piece.length;
      if (bytes > entry.bytes) throw damaged();
      check = checksum(piece, check);
      if (held !== null) yield held;
      held = piece;
    }
  } catch (cause) {
    throw cause instanceof SheetError ? cause : damaged(cause);
  }
  if (bytes < entry.bytes || check !== entry.checksum) throw damaged();
  if (held !== null) yield held;
}

/** A small part as a whole. */
export async function unpackWhole(
  source: SheetSource,
  entry: PackedEntry,
  limits: UnpackLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  let whole = new Uint8Array(0);
  let at = 0;
  for await (const piece of unpack(source, entry, limits)) {
    if (whole.length === 0) whole = new Uint8Array(entry.bytes);
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Where the bytes of a part begin: behind its own header, whose name and extra field may differ from the list's. */
async function bodyOf(source: SheetSource, entry: PackedEntry): Promise<number> {
  const header = await source.read(entry.at, Math.min(source.size, entry.at + 30));
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const whole = view.byteLength === 30 && view.getUint32(0, true) === HEADER;
  const readable = !entry.encrypted && (entry.method === 0 || entry.method === 8);
  const from = whole ? entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true) : source.size;
  if (!readable || from + entry.packedBytes > source.size)
    throw new SheetError({ code: entry.encrypted ? 'password' : 'damaged', part: entry.name });
  return from;
}

/** A stream that asks for the next piece only when it is pulled. */
export function toStream(
  source: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const next = await source.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => {
        await source.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** (Not every browser can iterate over a stream.) */
async function* fromStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
