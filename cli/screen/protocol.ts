import type { Cell, Mapping, SummaryData } from '../../rules/index.ts';
import type { Catalogue, IsoDate, Language, PlaceId } from '../../seeds/schema/index.ts';
import type { RowWords } from './row-words.ts';

/** Everything a worker needs to know of the run, once. */
export interface WorkerTask {
  readonly catalogue: Catalogue;
  readonly mapping: Mapping;
  /** Headers of the sheet's columns, for the report of problems. */
  readonly header: readonly string[];
  readonly aligned: boolean;
  readonly asOf: IsoDate;
  readonly places: readonly PlaceId[];
  readonly language: Language;
  readonly format: 'csv' | 'xlsx';
  readonly verdicts: boolean;
  readonly words: RowWords;
}

/** A cell in a message between threads: plain values cost a third of what objects do. */
export type PackedCell = string | number | boolean | null | Extract<Cell, { kind: 'day' | 'failed' }>;

export interface PackedRow {
  readonly row: number;
  readonly cells: readonly PackedCell[];
  readonly damaged: readonly number[];
}

/** Rows that one worker screens together, in the order of the sheet. */
export interface Chunk {
  readonly rows: readonly PackedRow[];
}

export type ToWorker =
  { readonly kind: 'task'; readonly task: WorkerTask } | { readonly kind: 'chunk'; readonly chunk: Chunk };

/** What came of a chunk. */
export interface ChunkResult {
  /** Lines of the results: CSV, or one JSON array per row where a workbook is to be made of them. */
  readonly results: Uint8Array<ArrayBuffer>;
  /** Lines of the report of problems, CSV. */
  readonly problems: Uint8Array<ArrayBuffer>;
  /** Lines of that report. */
  readonly problemCount: number;
  readonly summary: SummaryData;
}

export const PLACES_SHOWN = 3;
export const TOP_SHOWN = 5;

export function packCell(cell: Cell): PackedCell {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'yes-no':
      return cell.yes;
    case 'day':
    case 'failed':
      return cell;
  }
}

const EMPTY: Cell = { kind: 'empty' };

export function unpackCell(packed: PackedCell): Cell {
  if (packed === null) return EMPTY;
  if (typeof packed === 'string') return { kind: 'text', text: packed };
  if (typeof packed === 'number') return { kind: 'number', number: packed };
  if (typeof packed === 'boolean') return { kind: 'yes-no', yes: packed };
  return packed;
}
