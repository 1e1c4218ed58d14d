import { inert, resultCells, resultColumns } from '../../../../rules/index.ts';
import { columnLetters, type XlsxCell } from '../../../shared/sheets/index.ts';
import { tallyName, type TallyKey } from '../../../shared/verdicts/tally.ts';
import { asScreened } from '../logic/as-screened.ts';
import { expectedWords } from '../logic/expected-words.ts';
import { countOf } from '../logic/result-table.ts';
import type { Desk, Going } from './desk.ts';
import { createPacer } from './pause.ts';
import type { Ask, ProblemWords, Reply } from './protocol.ts';
import { readCompanies } from './read-companies.ts';
import type { RunState } from './run-sheet.ts';
import { fileCell, sheetFile } from './sheet-file.ts';

type AskFor<K extends Ask['kind']> = Extract<Ask, { kind: K }>;

/** Counted apart from what a company has met, as in the results of a case. */
const APART: readonly TallyKey[] = ['area', 'burden'];

const written = (bytes: Uint8Array, rows: number): Reply => ({ kind: 'written', bytes, rows });

/**
 * The sheet's own cells and the results beside them, for the companies asked for and in that order. The cells are read
 * anew from the file; the results are those of the run.
 */
export async function writeResults(
  desk: Desk,
  run: RunState,
  ask: AskFor<'write-results'>,
  going: Going,
): Promise<Reply> {
  const { catalogue } = desk;
  const { language, order } = ask;
  const cellsOf = resultCells(catalogue, language, run.ask.options);
  const position = new Map<number, number>();
  order.forEach((company, index) => position.set(company, index));
  const rows: (readonly XlsxCell[])[] = [];
  const pace = createPacer(() => performance.now());
  const { rows: companies, reading } = readCompanies(desk, run.ask.mapping);
  let at = -1;
  for await (const { sheetRow, company } of companies) {
    if (sheetRow.row > run.result.lastRow) break;
    if (company === null) continue;
    at += 1;
    const index = position.get(at);
    if (index !== undefined) {
      const own = desk.header.map((_, column) => fileCell(sheetRow.cells[column]));
      const results = cellsOf(asScreened(run.result.table, at, catalogue, company.problems));
      const apart = APART.map((key) => countOf(run.result.table, at, key));
      rows[index] = [...own, ...results.map(fileCell), ...apart];
    }
    const turn = pace();
    if (turn === null) continue;
    await turn;
    if (going.isStopped()) return { kind: 'stopped' };
    going.progress({ share: reading.share(), rows: at + 1, problems: 0 });
  }
  const heads = [
    ...resultColumns(catalogue, language, run.ask.options).map(({ title }) => title),
    ...APART.map((key) => tallyName(catalogue.wording, key)[language]),
  ];
  return written(await sheetFile(ask.format, ask.name, [...desk.header, ...heads], each(rows)), rows.length);
}

/** Every cell that could not be read, one line each; read anew, so that none is left out. */
export async function writeProblems(
  desk: Desk,
  run: RunState,
  { format, words }: AskFor<'write-problems'>,
  going: Going,
): Promise<Reply> {
  const rows: (readonly XlsxCell[])[] = [];
  const pace = createPacer(() => performance.now());
  for await (const { sheetRow, company } of readCompanies(desk, run.ask.mapping).rows) {
    if (sheetRow.row > run.result.lastRow) break;
    for (const problem of company?.problems ?? [])
      rows.push([
        sheetRow.row,
        ...where(desk, problem.column),
        inert(company?.name ?? ''),
        words.codes.get(problem.code) ?? problem.code,
        inert(problem.found),
        inert(expectedWords(problem, desk.catalogue, words.language).join('; ')),
      ]);
    for (const column of company === null ? [] : sheetRow.damaged)
      rows.push([sheetRow.row, ...where(desk, column), inert(company?.name ?? ''), damagedOf(words), '', '']);
    const turn = pace();
    if (turn === null) continue;
    await turn;
    if (going.isStopped()) return { kind: 'stopped' };
  }
  return written(await sheetFile(format, words.sheet, words.header, each(rows)), rows.length);
}

const damagedOf = ({ codes }: ProblemWords): string => codes.get('damaged-text') ?? '';

const where = ({ header }: Desk, column: number | null): readonly XlsxCell[] =>
  column === null ? ['', ''] : [columnLetters(column), inert(header[column] ?? '')];

/** A table that was made on the page. */
export async function writeTable({ format, name, header, rows }: AskFor<'write-table'>): Promise<Reply> {
  const cells = rows.map((row) => row.map(inert));
  return written(await sheetFile(format, name, header, each(cells)), rows.length);
}

/** Rows one after another, as the writers want them. Rows that were not found are left out. */
async function* each(rows: readonly (readonly XlsxCell[])[]): AsyncGenerator<readonly XlsxCell[]> {
  for (const row of rows) yield await Promise.resolve(row);
}
