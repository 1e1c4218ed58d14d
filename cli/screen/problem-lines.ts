import { columnLetters, inert, type CellProblem, type SheetCompany } from '../../rules/index.ts';
import { CSV_BOM, csvLine } from '../../renderer/shared/sheets/index.ts';
import type { FactId } from '../../seeds/schema/index.ts';
import type { WorkerTask } from './protocol.ts';
import type { RowFault, RowWords } from './row-words.ts';

/** Something the reader of the sheet noticed in a row. */
export interface NoticedFault {
  readonly column: number;
  readonly fault: RowFault;
}

/** Makes what writes the lines of the report of problems for one company: where, what, and what was expected. */
export function problemLines(
  task: Pick<WorkerTask, 'catalogue' | 'language' | 'header' | 'words'>,
): (company: SheetCompany, noticed: readonly NoticedFault[]) => string[] {
  const { words, header } = task;
  const say = expectedWords(task);
  const where = (column: number | null): readonly string[] =>
    column === null
      ? [words.wholeRow, '']
      : [columnLetters(column), inert((header[column] ?? '').slice(0, HEADER_SHOWN))];
  return ({ row, name, problems }, noticed) => {
    const line = (column: number | null, fault: RowFault, found: string, expected: string) => ({
      column: column ?? -1,
      text: csvLine([row, ...where(column), inert(name), words.fault[fault], inert(found), inert(expected)]),
    });
    return [
      ...noticed.map(({ column, fault }) => line(column, fault, '', '')),
      ...problems.map((problem) => line(problem.column, problem.code, problem.found, say(problem))),
    ]
      .sort((a, b) => a.column - b.column)
      .map(({ text }) => text);
  };
}

/** The first line of the report, with the mark by which spreadsheet programs know UTF-8. */
export const reportHead = ({ heads }: Pick<RowWords, 'heads'>): string => CSV_BOM + csvLine(heads);

const HEADER_SHOWN = 200;

/** Names options and places in the language of the run, with their ids, which are understood as well. */
function expectedWords({
  catalogue,
  language,
  words,
}: Pick<WorkerTask, 'catalogue' | 'language' | 'words'>): (problem: CellProblem) => string {
  const options = new Map<FactId, ReadonlyMap<string, string>>();
  for (const fact of catalogue.facts) {
    if ('options' in fact)
      options.set(fact.id, new Map(fact.options.map(({ id, label }) => [id, label[language]])));
  }
  const places = new Map<string, string>(catalogue.places.map(({ id, name }) => [id, name[language]]));
  return ({ fact, expected }) =>
    expected
      .map((id) => {
        const label = fact === null ? places.get(id) : options.get(fact)?.get(id);
        return label === undefined || label === id ? id : `${label} (${id})`;
      })
      .join(words.between);
}
