import type { ColumnUse, Mapping } from '../../../../rules/index.ts';
import type { Scan } from '../worker/protocol.ts';

/**
 * How many cells of a column cannot be read with the meanings that its words have by now; the rows were read without
 * any. Where cells hold several words this may be too many, never too few.
 */
export function unreadNow({ columns, words }: Scan, mapping: Mapping, column: number): number {
  const counted = columns.find((one) => one.column === column);
  if (counted === undefined) return 0;
  const { cells, wordsOnly } = counted;
  const fact = factOf(mapping.columns[column]);
  const open = words.filter(
    (word) => word.fact === fact && mapping.words.get(word.fact)?.has(word.key) !== true,
  );
  const withOpen = open.reduce((sum, { count }) => sum + count, 0);
  return cells - wordsOnly + Math.min(wordsOnly, withOpen);
}

const factOf = (use: ColumnUse | undefined) => (use !== undefined && 'fact' in use ? use.fact : null);
