import { cellText, type Cell } from '../../../../rules/index.ts';

/** So much of a cell is shown. */
const LONGEST_SHOWN = 200;

/** The first different values of a column that are not empty. */
export function samplesOf(sample: readonly (readonly Cell[])[], column: number, most: number): string[] {
  const found = new Set<string>();
  for (const row of sample) {
    const cell = row[column];
    const said = cell === undefined ? '' : cellText(cell).slice(0, LONGEST_SHOWN).trim();
    if (said !== '') found.add(said);
    if (found.size === most) break;
  }
  return [...found];
}
