import { columnLetters, inert, resultCells, resultColumns, writtenCell } from '../../../../rules/index.ts';
import type { XlsxCell } from '../../../shared/sheets/index.ts';
import { asScreened } from '../logic/as-screened.ts';
import { expectedWords } from '../logic/expected-words.ts';
import { MOST_HELD } from '../logic/limits.ts';
import type { Desk, Going } from './desk.ts';
import { createPacer } from './pause.ts';
import type { Ask, ProblemWords, Reply } from './protocol.ts';
import { readCompanies } from './read-companies.ts';
import type { RunState } from './run-sheet.ts';
import { sheetFile } from './sheet-file.ts';
import { unreadOf } from './unread-cells.ts';

type AskFor<K extends Ask['kind']> = Extract<Ask, { kind: K }>;

/** What is counted apart from what a company has met, as in the results of a case, has columns of its own. */
const withApart = ({ ask }: RunState) => ({ ...ask.options, apart: true });

const written = (bytes: Uint8Array, { isStopped }: Going): Reply =>
  isStopped() ? { kind: 'stopped' } : { kind: 'written', bytes };

type ResultRow = readonly XlsxCell[];

/**
 * The sheet's own cells and the results beside them, for the companies asked for and in that order, where these are not
 * too many to be held. The cells are read anew from the file; the results are those of the run.
 */
export async function writeResults(
  desk: Desk,
  run: RunState,
  ask: AskFor<'write-results'>,
  going: Going,
): Promise<Reply> {
  const { catalogue } = desk;
  const { language, order } = ask;
  const heads = resultColumns(catalogue, language, withApart(run)).map(({ title }) => title);
  const asRead =
    order.length > MOST_HELD || order.every((company, at) => at === 0 || (order[at - 1] ?? 0) < company);
  const found = foundRows(desk, run, ask, going);
  const rows = asRead ? rowsOnly(found) : each(await inOrder(found));
  const bytes = await sheetFile(ask.format, ask.name, [...desk.header, ...heads], rows);
  return written(bytes, going);
}

/** The rows asked for, as they are read, each with its place in the order. */
async function* foundRows(
  desk: Desk,
  run: RunState,
  { language, order }: AskFor<'write-results'>,
  going: Going,
): AsyncGenerator<{ readonly place: number; readonly row: ResultRow }> {
  const { catalogue } = desk;
  const { table, lastRow } = run.result;
  const cellsOf = resultCells(catalogue, language, withApart(run));
  const places = new Int32Array(table.size).fill(-1);
  order.forEach((company, place) => (places[company] = place));
  const pace = createPacer(() => performance.now());
  const { rows, reading } = readCompanies(desk, run.ask.mapping);
  let at = -1;
  for await (const { sheetRow, company } of rows) {
    if (sheetRow.row > lastRow) return;
    if (company === null) continue;
    at += 1;
    const place = places[at] ?? -1;
    if (place >= 0) {
      const own = desk.header.map((_, column) => writtenCell(sheetRow.cells[column]));
      const results = cellsOf(asScreened(table, at, catalogue, company.problems)).map(writtenCell);
      yield { place, row: [...own, ...results] };
    }
    const turn = pace();
    if (turn === null) continue;
    await turn;
    if (going.isStopped()) return;
    going.progress({ share: reading.share(), rows: at + 1, problems: 0 });
  }
}

async function* rowsOnly(found: AsyncIterable<{ readonly row: ResultRow }>): AsyncGenerator<ResultRow> {
  for await (const { row } of found) yield row;
}

async function inOrder(
  found: AsyncIterable<{ readonly place: number; readonly row: ResultRow }>,
): Promise<readonly ResultRow[]> {
  const rows: ResultRow[] = [];
  for await (const { place, row } of found) rows[place] = row;
  // Where the sheet has changed meanwhile some are not found.
  return rows.filter(() => true);
}

/** Everything that could not be read, one line each; read anew, so that none is left out. */
export async function writeProblems(
  desk: Desk,
  run: RunState,
  { format, words }: AskFor<'write-problems'>,
  going: Going,
): Promise<Reply> {
  return written(
    await sheetFile(format, words.sheet, words.header, problemRows(desk, run, words, going)),
    going,
  );
}

async function* problemRows(
  desk: Desk,
  run: RunState,
  { codes, language }: ProblemWords,
  going: Going,
): AsyncGenerator<ResultRow> {
  const pace = createPacer(() => performance.now());
  for await (const { sheetRow, company } of readCompanies(desk, run.ask.mapping).rows) {
    if (sheetRow.row > run.result.lastRow) return;
    for (const problem of company === null ? [] : unreadOf(company, sheetRow.damaged))
      yield [
        sheetRow.row,
        ...where(desk, problem.column),
        inert(company?.name ?? ''),
        codes.get(problem.code) ?? problem.code,
        inert(problem.found),
        inert(expectedWords(problem, desk.catalogue, language).join('; ')),
      ];
    const turn = pace();
    if (turn === null) continue;
    await turn;
    if (going.isStopped()) return;
  }
}

const where = ({ header }: Desk, column: number | null): readonly XlsxCell[] =>
  column === null ? ['', ''] : [columnLetters(column), inert(header[column] ?? '')];

/** A table that was made on the page. */
export async function writeTable({ format, name, header, rows }: AskFor<'write-table'>): Promise<Reply> {
  const cells = rows.map((row) => row.map(inert));
  return { kind: 'written', bytes: await sheetFile(format, name, header, each(cells)) };
}

/** Rows one after another, as the writers want them. */
async function* each(rows: readonly (readonly XlsxCell[])[]): AsyncGenerator<readonly XlsxCell[]> {
  for (const row of rows) yield await Promise.resolve(row);
}
