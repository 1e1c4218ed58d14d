import type { SheetInput, SheetSource } from './types.ts';

/** Bytes at hand, a file of the page, or anything that reads in pieces, all as one. */
export function toSource(input: SheetInput): SheetSource {
  if (input instanceof Uint8Array) {
    return { size: input.length, read: (from, until) => Promise.resolve(input.subarray(from, until)) };
  }
  if (input instanceof Blob) {
    return {
      size: input.size,
      read: async (from, until) => new Uint8Array(await input.slice(from, until).arrayBuffer()),
    };
  }
  return input;
}

/** Bytes read at a time. */
const PIECE = 1 << 18;

/** The bytes of a stretch, piece by piece, read as they are asked for. */
export async function* pieces(
  source: SheetSource,
  from = 0,
  until = source.size,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for (let at = from; at < until;) {
    const piece = await source.read(at, Math.min(until, at + PIECE));
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}
