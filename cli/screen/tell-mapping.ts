import { columnLetters, mappingDoubts, useText, type ColumnUse, type GuessDoubt } from '../../rules/index.ts';
import type { Catalogue } from '../../seeds/schema/index.ts';
import { shorten } from '../pack/problems.ts';
import type { Companies } from './open-companies.ts';

/** What a sheet was taken for, in lines: its format, each column and what it is for, and what is not used. */
export function tellMapping(path: string, companies: Companies, catalogue: Catalogue): string[] {
  const { sheet, headerRow, header, mapping, doubts } = companies;
  const columns = mapping.columns.map((use, column) => ({ use, column }));
  const used = columns.filter(({ use }) => use.to !== 'nothing');
  const unused = columns.filter(({ use }) => use.to === 'nothing');
  return [
    `${path}: ${formatOf(companies)}, header in row ${headerRow}, ${header.length} columns`,
    ...used.map(({ use, column }) => `  ${named(header, column)} → ${useText(use)}`),
    ...unused
      .filter(({ column }) => (header[column] ?? '') !== '' || hasDoubt(doubts, column))
      .map(({ column }) => `  ${named(header, column)} is not used${why(doubts, column)}`),
    ...doubts
      .filter(({ code }) => code === 'numbers-as-days')
      .map(
        ({ column }) =>
          `  ${named(header, column)}: bare numbers are read as days, as spreadsheet programs count them`,
      ),
    ...mappingDoubts(mapping, catalogue).map(
      ({ fact, options }) =>
        `  ${fact}: no column for ${options.join(', ')}; every company counts as not having chosen them`,
    ),
    ...(sheet.sheetNames.length > 1
      ? [`  read: the sheet "${sheet.sheetName ?? ''}"; there are also ${otherSheets(companies)}`]
      : []),
  ].map(shorten400);
}

/** Nothing on a line is longer than somebody would read. */
const shorten400 = (line: string): string => (line.length > 400 ? `${line.slice(0, 400)}…` : line);

const DELIMITER_NAMES = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;

function formatOf({ sheet }: Companies): string {
  if (sheet.kind === 'xlsx') return 'an Excel workbook';
  return `text in ${sheet.encoding ?? ''}, ${DELIMITER_NAMES[sheet.delimiter ?? ',']} between cells`;
}

const otherSheets = ({ sheet }: Companies): string =>
  sheet.sheetNames
    .filter((name) => name !== sheet.sheetName)
    .map((name) => `"${name}"`)
    .join(', ');

const named = (header: readonly string[], column: number): string =>
  `${columnLetters(column)} "${shorten(header[column] ?? '')}"`;

const hasDoubt = (doubts: readonly GuessDoubt[], column: number): boolean =>
  doubts.some((doubt) => doubt.column === column);

function why(doubts: readonly GuessDoubt[], column: number): string {
  const doubt = doubts.find((one) => one.column === column && one.code !== 'numbers-as-days');
  if (doubt === undefined) return '';
  const could = listed(doubt.candidates);
  switch (doubt.code) {
    case 'unknown-header':
      return could === '' ? '' : ` (nearest: ${could})`;
    case 'no-header':
      return ' (it has no header)';
    case 'ambiguous':
      return ` (it could be ${could})`;
    case 'already-there':
      return ` (an earlier column is ${could}, or a part of it)`;
    case 'plan-without-answer':
      return ` (${could}, and no column says what is planned)`;
    case 'by-its-cells':
      return ` (by its cells it could be ${could}; say so in a mapping file)`;
    case 'numbers-as-days':
      return '';
  }
}

const listed = (uses: readonly ColumnUse[]): string => uses.map(useText).join(' or ');

/** Why a sheet cannot be screened: no column of it answers anything. */
export function nothingToScreen(path: string, { header, doubts }: Companies): string[] {
  const near = doubts
    .filter(({ candidates }) => candidates.length > 0)
    .slice(0, 10)
    .map((doubt) => `  ${named(header, doubt.column)}${why(doubts, doubt.column)}`);
  return [
    `${path}: no column answers anything we ask; expected headers that are names or ids of facts (npm run --silent assess -- --list facts), or a --mapping file`,
    ...near,
  ];
}
