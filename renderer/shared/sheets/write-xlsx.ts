import { writeXlsxStream } from 'hucre/xlsx';
import { LONGEST_CELL } from './types.ts';

export type XlsxCell = string | number | null;

export interface XlsxColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/**
 * An Excel workbook of one table, as bytes, made while the rows are pulled. Text cells are typed as text, so that none
 * of them is a formula; text must have been made inert as well (`inert` of the rules), for the day on which somebody
 * saves the table as CSV. The header stays in sight. More rows than a worksheet holds (1,048,576 with the header) go on in
 * a second one, with the header repeated.
 */
export function writeXlsx(
  name: string,
  columns: readonly XlsxColumn[],
  rows: AsyncIterable<readonly XlsxCell[]>,
): ReadableStream<Uint8Array> {
  return writeXlsxStream(allowed(rows), {
    name: sheetName(name),
    columns: columns.map(({ header, width }) => ({ header: cellText(header), width })),
    freezePane: { rows: 1 },
  });
}

async function* allowed(
  rows: AsyncIterable<readonly XlsxCell[]>,
): AsyncGenerator<(string | number | null)[], void, undefined> {
  for await (const row of rows) yield row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell));
}

/** What XML cannot hold is left out; what a cell cannot hold is cut off. */
const cellText = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- they are what XML cannot hold
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, '')
    .slice(0, LONGEST_CELL)
    .replace(/\p{Surrogate}/gu, '\ufffd');

/** At most 31 characters, none of those that Excel refuses in the name of a sheet. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*:[\]']/gu, ' ')
    .trim()
    .slice(0, 31) || 'Sheet1';
