import { guessMapping, type Cell } from '../../../../rules/index.ts';
import { openSheet, SHEET_LIMITS, type Sheet } from '../../../shared/sheets/index.ts';
import { MOST_COMPANIES } from '../logic/limits.ts';
import { cellWords } from '../logic/sample-cells.ts';
import type { Ask, Reply } from './protocol.ts';
import type { Desk } from './desk.ts';

/** Rows below the header that are looked at to guess what the columns are. */
const SAMPLE = 100;

export interface OpenedFile {
  readonly reply: Reply;
  readonly desk: Desk | null;
}

/** Opens a file and guesses what its columns are for. */
export async function openFile(ask: Extract<Ask, { kind: 'open' }>): Promise<OpenedFile> {
  const { file, sheet: name, encoding, catalogue } = ask;
  const limits = { ...SHEET_LIMITS, rows: MOST_COMPANIES + 1 };
  const opened = await openSheet(file, { sheet: name, encoding, limits });
  if (!opened.ok) return { reply: { kind: 'refused', problem: opened.problem }, desk: null };
  const { sheet } = opened;
  const first = await firstRows(sheet);
  if (first === null) return { reply: { kind: 'refused', problem: { code: 'no-rows' } }, desk: null };
  const { header, headerRow, sample } = first;
  const { mapping, doubts } = guessMapping(header, sample, catalogue);
  const { kind, sheetName, sheetNames } = sheet;
  const head = { kind, encoding: sheet.encoding, sheetName, sheetNames, ...first, mapping, doubts };
  return { reply: { kind: 'opened', head }, desk: { sheet, catalogue, header, headerRow } };
}

async function firstRows(sheet: Sheet): Promise<{
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly sample: readonly (readonly Cell[])[];
} | null> {
  let header: readonly string[] | null = null;
  let headerRow = 0;
  const sample: (readonly Cell[])[] = [];
  for await (const { row, cells } of sheet.read().rows) {
    if (header === null) {
      header = cells.map(cellWords);
      headerRow = row;
    } else sample.push(cells);
    if (sample.length >= SAMPLE) break;
  }
  return header === null || sample.length === 0 ? null : { header, headerRow, sample };
}
