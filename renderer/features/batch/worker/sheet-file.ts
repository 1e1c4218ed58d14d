import { inert } from '../../../../rules/index.ts';
import { CSV_BOM, csvLine, writeXlsx, type XlsxCell } from '../../../shared/sheets/index.ts';
import type { SheetFormat } from './protocol.ts';

/** Characters that a column is wide. */
const WIDTH = { least: 10, most: 40 };

const widthOf = (header: string): number =>
  Math.min(WIDTH.most, Math.max(WIDTH.least, [...header].length + 4));

/** Lines that are encoded together. */
const TOGETHER = 2_000;

/** A table as the bytes of a file. Cells must have been made inert. */
export async function sheetFile(
  format: SheetFormat,
  name: string,
  header: readonly string[],
  rows: AsyncIterable<readonly XlsxCell[]>,
): Promise<Uint8Array> {
  const heads = header.map(inert);
  if (format === 'xlsx') {
    const columns = heads.map((head) => ({ header: head, width: widthOf(head) }));
    return new Uint8Array(await new Response(writeXlsx(name, columns, rows)).arrayBuffer());
  }
  const parts: Blob[] = [];
  let lines = [CSV_BOM + csvLine(heads)];
  for await (const row of rows) {
    lines.push(csvLine(row));
    if (lines.length < TOGETHER) continue;
    parts.push(new Blob(lines));
    lines = [];
  }
  parts.push(new Blob(lines));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
