import { columnLetters, type MappingFileMistake, type MappingProblem } from '../../rules/index.ts';
import type { SheetProblem } from '../../renderer/shared/sheets/index.ts';
import { didYouMean } from '../pack/problems.ts';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** Why a file cannot be read as a sheet, and what to do about it, in one line. */
export function saySheetProblem(problem: SheetProblem): string {
  switch (problem.code) {
    case 'old-excel':
      return 'is a workbook of Excel 97–2003 (.xls); open it and save it as .xlsx or CSV';
    case 'binary-excel':
      return 'is a binary workbook (.xlsb); open it and save it as .xlsx or CSV';
    case 'open-document':
      return 'is an OpenDocument file (.ods); open it and save it as .xlsx or CSV';
    case 'numbers':
      return 'is a Numbers file; export it as Excel or CSV';
    case 'password':
      return 'is protected by a password; open it and save it without one';
    case 'web-page':
      return 'is a web page or XML under the name of a sheet; open it in a spreadsheet program and save it as .xlsx or CSV';
    case 'not-a-sheet':
      return 'is not a sheet; expected CSV or an Excel workbook (.xlsx)';
    case 'empty':
      return 'is empty; expected a row of headers and companies below it';
    case 'file-too-large':
      return `has ${megabytes(problem.bytes)}; at most ${megabytes(problem.most)} are read, so split it`;
    case 'damaged':
      return `is damaged or cut off${problem.part === '' ? '' : ` (${problem.part})`}; open it and save it anew`;
    case 'unpacks-too-large':
      return `would become larger than is read (${problem.part}: at most ${megabytes(problem.most)}); save it as CSV`;
    case 'no-such-sheet':
      return `--sheet: expected one of ${problem.sheets.map((name) => `"${name}"`).join(', ')}, found "${problem.sheet}"${didYouMean(problem.sheet, problem.sheets)}`;
    case 'no-worksheet':
      return 'has no worksheet';
    case 'unknown-encoding':
      return `its encoding cannot be told; name it with --encoding (it could be ${problem.candidates.join(', ')}), or save it as CSV UTF-8`;
    case 'too-many-rows':
      return `has more than ${problem.most} rows; split it`;
    case 'too-many-columns':
      return `row ${problem.row} has more than ${problem.most} columns; expected companies in rows`;
    case 'unclosed-quote':
      return `row ${problem.row}, column ${columnLetters(problem.column)}: a quotation mark opens a cell and none closes it; write it twice, or take it away`;
  }
}

/** A mistake in a mapping file for a sheet with these headers, after the name of the file. */
export function sayFileMistake(
  { path, code, found, expected }: MappingFileMistake,
  header: readonly string[],
): string {
  const where = path.length === 0 ? '' : `${path.join('.')}: `;
  const nearest = expected.length === 0 ? '' : `; expected ${expected.join(', ')}`;
  const did = expected.length === 0 ? '' : ` (nearest: ${expected.join(', ')})`;
  switch (code) {
    case 'not-a-mapping':
      return `${where}found ${found}${nearest}`;
    case 'unknown-key':
      return `${where}unknown key "${found}"${nearest}`;
    case 'no-such-column':
      return `${where}the sheet has no such column "${found}"${didYouMean(found, header)}`;
    case 'column-twice':
      return `${where}the column is named twice`;
    case 'not-a-use':
      return `${where}"${found}" is not what a column can be for${did}`;
    case 'no-such-fact':
      return `${where}unknown fact "${found}"${did}`;
    case 'not-a-meaning':
      return `${where}"${found}" is no option here${nearest}`;
  }
}

const WHY: Readonly<Record<MappingProblem['code'], string>> = {
  'used-twice': 'two columns are for the same thing',
  'whole-and-parts': 'one column is for the whole answer and others are for parts of it',
  'no-such-fact': 'there is no such fact',
  'no-such-option': 'the fact has no such option',
  'not-several': 'the fact does not have several options to be ticked',
  'not-a-number': 'the fact is not a number, so it has no least and most',
  'cannot-be-planned': 'the fact cannot be planned',
  'plan-without-answer': 'there is a day of a plan and no column for what is planned',
  'unknown-meaning': 'a word is said to mean what is no option of the fact',
};

/** Why columns do not go together. */
export function sayMappingProblem(problem: MappingProblem, header: readonly string[]): string {
  const columns = problem.columns.map((column) => `${columnLetters(column)} "${header[column] ?? ''}"`);
  const about = [problem.fact, problem.found].filter((part) => part !== null).join(', ');
  return [`columns ${columns.join(', ')}`, about, WHY[problem.code]]
    .filter((part) => part !== '' && part !== 'columns ')
    .join(': ');
}
