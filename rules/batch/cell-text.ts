import type { Cell } from './types.ts';

/** Above so many characters a cell is not read: no spreadsheet program holds more. */
export const LONGEST_CELL = 32_767;

export const EMPTY_CELL: Cell = { kind: 'empty' };

/** Anything that can be seen. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}]/u;

/** Whether a cell says nothing: nothing in it can be seen. */
export function isBlank(cell: Cell): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && !SEEN.test(cell.text));
}

/** A cell as text; of an error its name. Numbers stand as plain digits. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'failed':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'yes-no':
      return cell.yes ? 'TRUE' : 'FALSE';
    case 'day':
      return cell.day;
  }
}

/** The letters by which spreadsheet programs call a column, from its number counted from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
