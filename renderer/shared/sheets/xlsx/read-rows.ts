import { streamXlsxRows } from 'hucre/xlsx';
import {
  SheetError,
  type Reading,
  type SheetLimits,
  type SheetNote,
  type SheetRow,
  type SheetSource,
} from '../types.ts';
import { SHEET_PART, STYLES_PART, TEXTS_PART, workbookInOrder, type Part } from './in-order.ts';
import { createTail, mergedAreas } from './merged-areas.ts';
import { paced } from './paced.ts';
import type { PackedEntry } from './packed-file.ts';
import { toCell } from './to-cell.ts';
import { unpack } from './unpack.ts';
import type { WorkbookParts, WorksheetPart } from './workbook-parts.ts';

/** One pass over the rows of a worksheet. */
export function readRows(
  source: SheetSource,
  entries: ReadonlyMap<string, PackedEntry>,
  workbook: WorkbookParts,
  sheet: WorksheetPart,
  limits: SheetLimits,
): Reading {
  const tail = createTail();
  const size = entries.get(sheet.part)?.bytes ?? 0;
  let bytes = 0;
  const part = (from: string | null, name: string, most: number): Part[] => {
    const entry = from === null ? undefined : entries.get(from);
    if (entry === undefined) return [];
    return [
      { name, bytes: entry.bytes, body: unpack(source, entry, { bytes: most, ratio: limits.unpackRatio }) },
    ];
  };
  const parts = [
    ...part(workbook.styles, STYLES_PART, limits.sharedTextBytes),
    ...part(workbook.sharedTexts, TEXTS_PART, limits.sharedTextBytes),
    ...part(sheet.part, SHEET_PART, limits.worksheetBytes).map((real) => ({
      ...real,
      body: watched(real.body, (piece) => {
        bytes += piece.length;
        tail.add(piece);
      }),
    })),
  ];
  const stream = workbookInOrder(parts, workbook.from1904);
  const rows = paced(stream, (given) => streamXlsxRows(given));
  return {
    rows: toRows(rows, limits),
    share: () => (size === 0 ? 1 : Math.min(1, bytes / size)),
    notes: () => merged(tail.text()),
  };
}

async function* watched(
  body: Part['body'],
  see: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for await (const piece of body) {
    see(piece);
    yield piece;
  }
}

/** What the library gives for a row. */
interface GivenRow {
  readonly index: number;
  readonly values: readonly (string | number | boolean | Date | null)[];
}

async function* toRows(
  given: AsyncGenerator<GivenRow, void, undefined>,
  limits: SheetLimits,
): AsyncGenerator<SheetRow, void, undefined> {
  try {
    for await (const { index, values } of given) {
      const row = index + 1;
      if (row > limits.rows) throw new SheetError({ code: 'too-many-rows', most: limits.rows });
      const read = toRow(row, values);
      if (read.cells.length > limits.columns)
        throw new SheetError({ code: 'too-many-columns', row, most: limits.columns });
      if (read.cells.length > 0) yield read;
    }
  } catch (cause) {
    // Whatever the library objects to, the workbook is not what it should be.
    throw cause instanceof SheetError ? cause : new SheetError({ code: 'damaged', part: '' }, { cause });
  }
}

function toRow(row: number, values: GivenRow['values']): SheetRow {
  let length = values.length;
  while (length > 0 && (values[length - 1] === null || values[length - 1] === '')) length -= 1;
  const cells = values.slice(0, length).map(toCell);
  const damaged = cells.flatMap((cell, column) =>
    cell.kind === 'text' && /[\ufffd\0]/u.test(cell.text) ? [column] : [],
  );
  return { row, cells, damaged };
}

function merged(tail: string): SheetNote[] {
  const areas = mergedAreas(tail);
  return areas.length === 0 ? [] : [{ code: 'merged-cells', areas: areas.length, first: areas.slice(0, 5) }];
}
