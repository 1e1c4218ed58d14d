import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeXlsx } from '../../support/make-xlsx.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { expectLines } from '../support/expect-lines.ts';
import { screenHere } from './run-screen.ts';

const folder = temporaryFolder('screen-refuses');
const here = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(here('good.csv'), 'name,org.base\nPearl,hong-kong\n');
  writeFileSync(here('useless.csv'), 'name,org.bace,x\nPearl,hong-kong,1\n');
  writeFileSync(here('open.csv'), 'name,org.base\nPearl,"hong-kong\n');
  writeFileSync(here('old.xls'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]));
  writeFileSync(here('latin.csv'), Uint8Array.from([...Buffer.from('name,org.base\nM'), 0xfc, 0x6c, 0x0a]));
  writeFileSync(here('book.xlsx'), makeXlsx({ sheets: { One: '<sheetData/>' } }));
  writeFileSync(here('empty.csv'), '');
  writeFileSync(
    here('bad-mapping.json'),
    '{"version":1,"columns":{"nmae":"name","org.base":"fact org.bace"},"wrods":{}}',
  );
  writeFileSync(
    here('twice.json'),
    '{"version":1,"columns":{"name":"fact org.base","org.base":"fact org.base"}}',
  );
});

const good = (...more: string[]): string[] => [here('good.csv'), '--out', here('out.csv'), ...more];

const cases: readonly (readonly [what: string, args: () => string[], says: readonly RegExp[]])[] = [
  ['no sheet', () => ['--out', here('out.csv')], [/expected one sheet of companies, .*found none/u]],
  [
    'two sheets',
    () => [...good(), 'b.csv'],
    [/expected one sheet of companies, .*found .*good\.csv b\.csv/u],
  ],
  [
    'no results',
    () => [here('good.csv')],
    [/--out: expected a file name that ends in \.csv or \.xlsx, found none/u],
  ],
  [
    'results of another kind',
    () => [here('good.csv'), '--out', 'x.ods'],
    [/--out: expected .*found "x\.ods"/u],
  ],
  [
    'a slip in an option',
    () => good('--as-off', '2026-01-01'),
    [/unknown option "--as-off" \(did you mean "--as-of"\?\)/u],
  ],
  [
    'a day that is none',
    () => good('--as-of', '2026-02-30'),
    [/--as-of: expected a date written YYYY-MM-DD, found "2026-02-30"/u],
  ],
  [
    'a language',
    () => good('--lang', 'zh-hans'),
    [/--lang: expected one of .*found "zh-hans" \(did you mean "zh-Hans"\?\)/u],
  ],
  [
    'an encoding',
    () => good('--encoding', 'gb18031'),
    [/--encoding: expected one of .*\(did you mean "gb18030"\?\)/u],
  ],
  ['no threads', () => good('--workers', '0'), [/--workers: expected a number from 1 to 64, found "0"/u]],
  [
    'too many threads',
    () => good('--workers', '65'),
    [/--workers: expected a number from 1 to 64, found "65"/u],
  ],
  [
    'a place',
    () => good('--at', 'sghk-zon'),
    [/--at: unknown place "sghk-zon" \(did you mean "sghk-zone"\?\)/u],
  ],
  ['several at once', () => good('--lang', 'x', '--workers', 'y'), [/--lang/u, /--workers/u]],
  ['no such file', () => [here('none.csv'), '--out', here('out.csv')], [/none\.csv: no such file$/u]],
  ['a folder', () => [folder, '--out', here('out.csv')], [/is a folder; expected a sheet of companies/u]],
  [
    'results over the sheet',
    () => [here('good.csv'), '--out', here('good.csv')],
    [/--out: .*is also .*good\.csv; expected another file/u],
  ],
  [
    'two things into one file',
    () => good('--problems', here('out.csv')),
    [/--problems: .*is also .*out\.csv/u],
  ],
  [
    'an old workbook',
    () => [here('old.xls'), '--out', here('out.csv')],
    [/old\.xls: is a workbook of Excel 97–2003 \(\.xls\); open it and save it as \.xlsx or CSV/u],
  ],
  [
    'an encoding that cannot be told',
    () => [here('latin.csv'), '--out', here('out.csv')],
    [/its encoding cannot be told; name it with --encoding/u],
  ],
  [
    'a worksheet',
    () => [here('book.xlsx'), '--out', here('out.csv'), '--sheet', 'Ome'],
    [/--sheet: expected one of "One", found "Ome" \(did you mean "One"\?\)/u],
  ],
  [
    'a worksheet of a text',
    () => good('--sheet', 'One'),
    [/^--sheet: .*good\.csv is text, which has no worksheets; leave it out$/u],
  ],
  [
    'an encoding of a workbook',
    () => [here('book.xlsx'), '--out', here('out.csv'), '--encoding', 'gbk'],
    [/^--encoding: .*book\.xlsx is an Excel workbook, which says its own; leave it out$/u],
  ],
  [
    'a mapping file that is a folder',
    () => good('--mapping', folder),
    [/is a folder; expected a mapping file written in JSON$/u],
  ],
  ['a sheet without rows', () => [here('book.xlsx'), '--out', here('out.csv')], [/book\.xlsx: is empty/u]],
  ['an empty file', () => [here('empty.csv'), '--out', here('out.csv')], [/empty\.csv: is empty/u]],
  [
    'no column that answers',
    () => [here('useless.csv'), '--out', here('out.csv'), '--quiet'],
    [/no column answers anything we ask; expected headers/u, /B "org\.bace" \(nearest: fact org\.base/u],
  ],
  [
    'a mapping file with mistakes',
    () => good('--mapping', here('bad-mapping.json')),
    [
      /wrods: unknown key/u,
      /columns\.nmae: the sheet has no such column "nmae" \(did you mean "name"\?\)/u,
      /columns\.org\.base: "fact org\.bace" is not what a column can be for \(nearest: fact org\.base/u,
    ],
  ],
  [
    'columns that do not go together',
    () => good('--mapping', here('twice.json')),
    [/columns A "name", B "org\.base": org\.base: two columns are for the same thing/u],
  ],
  [
    'a mapping file that is not there',
    () => good('--mapping', here('none.json')),
    [/none\.json: no such file/u],
  ],
  [
    'a quotation mark that is never closed',
    () => [here('open.csv'), '--out', here('out.csv'), '--quiet'],
    [/open\.csv: row 2, column B: a quotation mark opens a cell and none closes it/u],
  ],
];

describe('bad input: one line per mistake, exit code 2, nothing written', () => {
  it.each(cases)('%s', async (_what, args, says) => {
    const before = readdirSync(folder);
    const ran = await screenHere(args());
    expect(ran.code).toBe(2);
    expectLines(
      ran.lines.map((line) => line.replaceAll(folder, '')),
      says,
    );
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(here('good.csv'), 'utf8')).toBe('name,org.base\nPearl,hong-kong\n');
  });
});
