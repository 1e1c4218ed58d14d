import { SheetError, type SheetSource } from '../types.ts';

/** One file inside a packed one, as the list at its end tells it. */
export interface PackedEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. Others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  /** CRC-32 of what comes out. */
  readonly checksum: number;
  /** Where its own header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const LISTED = 0x02014b50;
const END_BYTES = 22;
/** The end record can be followed by a comment of at most so many bytes. */
const LONGEST_COMMENT = 65_535;
/** A workbook has a few dozen parts. */
const MOST_LIST_BYTES = 1 << 22;

const broken = (cause?: unknown): SheetError => new SheetError({ code: 'damaged', part: '' }, { cause });

/** The parts of a ZIP file, by name. Throws `damaged`. */
export async function listPacked(source: SheetSource): Promise<ReadonlyMap<string, PackedEntry>> {
  const { from, bytes } = await findList(source);
  if (bytes > MOST_LIST_BYTES || from + bytes > source.size) throw broken();
  const view = viewOf(await source.read(from, from + bytes));
  const entries = new Map<string, PackedEntry>();
  try {
    for (let at = 0; at + 46 <= view.byteLength;) {
      if (view.getUint32(at, true) !== LISTED) throw broken();
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const entry = readListed(view, at, name ?? 0, extra ?? 0);
      entries.set(entry.name, entry);
      at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  } catch (cause) {
    throw cause instanceof SheetError ? cause : broken(cause);
  }
  return entries;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

async function findList(source: SheetSource): Promise<{ from: number; bytes: number }> {
  const start = Math.max(0, source.size - END_BYTES - LONGEST_COMMENT);
  const view = viewOf(await source.read(start, source.size));
  for (let at = view.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const large = await findList64(source, start + at - 20);
    return large ?? { from: view.getUint32(at + 16, true), bytes: view.getUint32(at + 12, true) };
  }
  throw broken();
}

/** Where files are very large, or were written by a stream, the numbers stand in a record of their own. */
async function findList64(
  source: SheetSource,
  locator: number,
): Promise<{ from: number; bytes: number } | null> {
  if (locator < 0) return null;
  const found = viewOf(await source.read(locator, locator + 20));
  if (found.byteLength < 20 || found.getUint32(0, true) !== END_64_LOCATOR) return null;
  const at = number64(found, 8);
  const record = viewOf(await source.read(at, Math.min(source.size, at + 56)));
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) throw broken();
  return { from: number64(record, 48), bytes: number64(record, 40) };
}

function readListed(view: DataView, at: number, name: number, extra: number): PackedEntry {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, name);
  const sizes = { bytes: view.getUint32(at + 24, true), packedBytes: view.getUint32(at + 20, true) };
  const place = view.getUint32(at + 42, true);
  return {
    // Some old programs write the folders with backslashes.
    name: new TextDecoder().decode(bytes).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    ...large({ ...sizes, at: place }, view, at + 46 + name, extra),
  };
}

type Sizes = Pick<PackedEntry, 'bytes' | 'packedBytes' | 'at'>;
const ELSEWHERE = 0xffffffff;

/** Numbers that do not fit 32 bits stand, in this order, in the extra field 1. */
function large(sizes: Sizes, view: DataView, from: number, length: number): Sizes {
  for (let at = from; at + 4 <= from + length;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      const take = (value: number): number => {
        if (value !== ELSEWHERE) return value;
        next += 8;
        return number64(view, next - 8);
      };
      return { bytes: take(sizes.bytes), packedBytes: take(sizes.packedBytes), at: take(sizes.at) };
    }
    at += 4 + size;
  }
  return sizes;
}
