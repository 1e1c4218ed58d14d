import { inert } from './inert.ts';
import type { Cell } from './types.ts';

/** A cell of the sheet as it goes into a file again: no text in it is ever obeyed by a spreadsheet program. */
export function writtenCell(cell: Cell | undefined): string | number | null {
  switch (cell?.kind) {
    case 'text':
    case 'failed':
      return inert(cell.text);
    case 'number':
      return cell.number;
    case 'yes-no':
      return cell.yes ? 'TRUE' : 'FALSE';
    case 'day':
      return cell.day;
    case 'empty':
    case undefined:
      return null;
  }
}
