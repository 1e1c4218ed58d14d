import { guessHeader, ROWS_FOR_HEADER } from '../../../../rules/index.ts';
import { openSheet, SHEET_LIMITS, type Sheet, type SheetRow } from '../../../shared/sheets/index.ts';
import { MOST_COMPANIES } from '../logic/limits.ts';
import type { Desk } from './desk.ts';
import type { Ask, Reply } from './protocol.ts';

export interface OpenedFile {
  readonly reply: Reply;
  readonly desk: Desk | null;
}

/** Opens a file, finds its headers, and guesses what its columns are for. */
export async function openFile(ask: Extract<Ask, { kind: 'open' }>): Promise<OpenedFile> {
  const { file, sheet: name, encoding, catalogue } = ask;
  const limits = { ...SHEET_LIMITS, rows: MOST_COMPANIES + 1 };
  const opened = await openSheet(file, { sheet: name, encoding, limits });
  if (!opened.ok) return { reply: { kind: 'refused', problem: opened.problem }, desk: null };
  const { sheet } = opened;
  const guessed = guessHeader(await firstRows(sheet), catalogue);
  if (guessed === null || guessed.sample.length === 0)
    return { reply: { kind: 'refused', problem: { code: 'no-rows' } }, desk: null };
  const { header, row: headerRow, sample, mapping, doubts } = guessed;
  const { kind, sheetName, sheetNames } = sheet;
  const shared = { header, headerRow };
  const head = { kind, encoding: sheet.encoding, sheetName, sheetNames, ...shared, sample, mapping, doubts };
  return { reply: { kind: 'opened', head }, desk: { sheet, catalogue, ...shared } };
}

async function firstRows(sheet: Sheet): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of sheet.read().rows) {
    rows.push(row);
    if (rows.length === ROWS_FOR_HEADER) break;
  }
  return rows;
}
