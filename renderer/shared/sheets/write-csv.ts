/** A cell to write. Text must have been made inert before (`inert` of the rules). */
export type CsvCell = string | number | null;

/** Put first, so that Excel takes the file for UTF-8. */
export const CSV_BOM = '\ufeff';

/** One line of a CSV file, with its line end (RFC 4180). */
export function csvLine(cells: readonly CsvCell[]): string {
  let line = '';
  for (let index = 0; index < cells.length; index += 1) {
    if (index > 0) line += ',';
    const cell = cells[index] ?? null;
    if (cell !== null) line += typeof cell === 'number' ? String(cell) : quote(cell);
  }
  return `${line}\r\n`;
}

/** Quoted where it must be, and where a lenient reader could take it for something else. */
const MUST_QUOTE = /[",;\t|\r\n]|^\s|\s$/u;

const quote = (text: string): string => (MUST_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
