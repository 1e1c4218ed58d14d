import { DELIMITERS, type Delimiter } from '../types.ts';
import { createSplitter } from './split-cells.ts';

/** Rows looked at. */
const ROWS = 50;

/** Excel's own hint in the first line, `sep=;`, which it does not count as a row. */
const HINT = /^sep=([,;\t|])(?:\r\n|\n|\r)/iu;

export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  /** Characters of a hint before the first row. */
  readonly skip: number;
}

/**
 * The delimiter of a text, by its beginning: the one that cuts most rows into the same number of cells, more than
 * one; where several do as well, the one that makes more cells. A text of one column has a comma.
 */
export function findDelimiter(text: string): FoundDelimiter {
  const hint = HINT.exec(text);
  const hinted = DELIMITERS.find((candidate) => candidate === hint?.[1]);
  if (hint !== null && hinted !== undefined) return { delimiter: hinted, skip: hint[0].length };
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(text, delimiter) }))
    .filter(({ cells }) => cells > 1)
    .sort((a, b) => b.share - a.share || b.cells - a.cells);
  return { delimiter: best?.delimiter ?? ',', skip: 0 };
}

/** The commonest number of cells in a row, and the share of rows that have it. */
function agreement(text: string, delimiter: Delimiter): { cells: number; share: number } {
  const splitter = createSplitter(delimiter);
  const rows = splitter.push(text).filter((cells) => cells.some((cell) => cell !== ''));
  // The last row may be cut off; alone it is better than nothing.
  const seen = rows.length > 0 ? rows.slice(0, ROWS) : splitter.push('\n');
  const times = new Map<number, number>();
  for (const { length } of seen) times.set(length, (times.get(length) ?? 0) + 1);
  const [commonest] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (commonest === undefined) return { cells: 0, share: 0 };
  return { cells: commonest[0], share: commonest[1] / seen.length };
}
