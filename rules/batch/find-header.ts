import type { Catalogue } from '../../seeds/schema/index.ts';
import { cellText, EMPTY_CELL } from './cell-text.ts';
import { guessMapping, type GuessedMapping } from './guess-mapping.ts';
import type { Cell } from './types.ts';

/** Rows looked at for the header: titles, dates and remarks often stand above it. */
const HEADER_WITHIN = 10;
/** Rows below it whose cells help to tell what a column is. */
const SAMPLE_ROWS = 50;
/** Rows that have to be read to find the header. */
export const ROWS_FOR_HEADER = HEADER_WITHIN + SAMPLE_ROWS;

/** A row of a sheet that is not empty. */
interface NumberedRow {
  /** As spreadsheet programs number it. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A row that could be the header. */
export interface HeaderCandidate {
  /** The number of the row. */
  readonly row: number;
  /** One text for each column: those that have a header, and those that most rows below have. */
  readonly header: readonly string[];
  readonly sample: readonly (readonly Cell[])[];
}

/** The rows that could be the header, in order, by the first `ROWS_FOR_HEADER` of a sheet. */
export function headerCandidates(rows: readonly NumberedRow[]): HeaderCandidate[] {
  return rows.slice(0, HEADER_WITHIN).map(({ row, cells }, index) => {
    const sample = rows.slice(index + 1, index + 1 + SAMPLE_ROWS).map((below) => below.cells);
    const width = Math.max(cells.length, median(sample.map(({ length }) => length)));
    return { row, sample, header: Array.from({ length: width }, (_none, at) => headerText(cells[at])) };
  });
}

/** The row that names most things we know, the first of them, and what its columns are for; `null`: there are no rows. */
export function guessHeader(
  rows: readonly NumberedRow[],
  catalogue: Catalogue,
): (HeaderCandidate & GuessedMapping) | null {
  const guesses = headerCandidates(rows).map((candidate) => ({
    ...candidate,
    ...guessMapping(candidate.header, candidate.sample, catalogue),
  }));
  return firstBest(guesses, ({ mapping }) => mapping.columns.filter(({ to }) => to !== 'nothing').length);
}

/** The first of those that score most. */
export function firstBest<T>(list: readonly T[], score: (one: T) => number): T | null {
  let best: { readonly one: T; readonly score: number } | null = null;
  for (const one of list) {
    const reached = score(one);
    if (best === null || reached > best.score) best = { one, score: reached };
  }
  return best?.one ?? null;
}

/**
 * The usual width of rows: a last column without a header is still a column if most rows have it. A row that is wider
 * than that is told of, row by row.
 */
function median(widths: readonly number[]): number {
  return [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
}

/** A header on one line. */
const headerText = (cell: Cell = EMPTY_CELL): string => cellText(cell).replace(/\s+/gu, ' ').trim();
