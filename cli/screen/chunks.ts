import type { SheetRow } from '../../renderer/shared/sheets/index.ts';
import { packCell, type PackedRow } from './protocol.ts';

/** Rows that go to a thread together: enough that the message costs little, few enough that stopping is quick. */
const ROWS_AT_ONCE = 250;

export interface RowChunk {
  readonly rows: readonly PackedRow[];
  readonly lastRow: number;
  /** Rows without any cell before or among these. */
  readonly empty: number;
}

/** The rows below `after` in chunks. */
export async function* chunksOf(
  rows: AsyncIterable<SheetRow>,
  after: number,
): AsyncGenerator<RowChunk, void, undefined> {
  let last = after;
  let empty = 0;
  let chunk: PackedRow[] = [];
  for await (const { row, cells, damaged } of rows) {
    if (row <= after) continue;
    chunk.push({ row, cells: cells.map(packCell), damaged });
    empty += row - last - 1;
    last = row;
    if (chunk.length < ROWS_AT_ONCE) continue;
    yield { rows: chunk, lastRow: last, empty };
    chunk = [];
    empty = 0;
  }
  if (chunk.length > 0) yield { rows: chunk, lastRow: last, empty };
}
