import type { Cell } from '../../rules/index.ts';
import type { SheetRow } from '../../renderer/shared/sheets/index.ts';

/** Rows looked at for the header: titles, dates and remarks often stand above it. */
const HEADER_WITHIN = 10;
/** Rows below it whose cells help to tell what a column is. */
const SAMPLE_ROWS = 50;
/** Rows that have to be read to find the header. */
export const FIRST_ROWS = HEADER_WITHIN + SAMPLE_ROWS;

/** A row that could be the header. */
export interface Candidate {
  /** The number of the row. */
  readonly row: number;
  /** One text for each column: those that have a header, and those that most rows below have. */
  readonly header: readonly string[];
  readonly sample: readonly (readonly Cell[])[];
}

/** The rows that could be the header, in order. */
export function headerCandidates(rows: readonly SheetRow[]): Candidate[] {
  return rows.slice(0, HEADER_WITHIN).map(({ row, cells }, index) => {
    const sample = rows.slice(index + 1, index + 1 + SAMPLE_ROWS).map((below) => below.cells);
    const width = Math.max(cells.length, median(sample.map(({ length }) => length)));
    return { row, sample, header: Array.from({ length: width }, (_none, at) => headerText(cells[at])) };
  });
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
function headerText(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'text':
    case 'failed':
      return cell.text.replace(/\s+/gu, ' ').trim();
    case 'number':
      return String(cell.number);
    case 'yes-no':
      return cell.yes ? 'TRUE' : 'FALSE';
    case 'day':
      return cell.day;
    case 'empty':
    case undefined:
      return '';
  }
}
