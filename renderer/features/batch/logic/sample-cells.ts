import type { Cell } from '../../../../rules/index.ts';

/** A cell as a person reads it. */
export function cellWords(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'text':
    case 'failed':
      return cell.text.slice(0, 200);
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

/** The first different values of a column that are not empty. */
export function samplesOf(sample: readonly (readonly Cell[])[], column: number, most: number): string[] {
  const found = new Set<string>();
  for (const row of sample) {
    const said = cellWords(row[column]).trim();
    if (said !== '') found.add(said);
    if (found.size === most) break;
  }
  return [...found];
}
