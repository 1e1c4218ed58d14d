import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHEET_LIMITS } from '../../../renderer/shared/sheets/index.ts';
import { isoDateSchema } from '../../../seeds/schema/index.ts';
import { makeXlsx } from '../../support/make-xlsx.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { plainCells, readAll } from '../../renderer/sheets/read-all.ts';
import { screenHere } from './run-screen.ts';

const folder = temporaryFolder('screen');
const here = (name: string): string => join(folder, name);
const DAY = isoDateSchema.parse('2026-01-01');

/** A written CSV file as rows of cells. */
async function table(name: string): Promise<(string | number | boolean | null)[][]> {
  const limits = { ...SHEET_LIMITS, columns: 2000 };
  return (await readAll(new Uint8Array(readFileSync(here(name))), { limits })).rows.map(plainCells);
}

describe('a hostile sheet: what is wrong is told by row and column, the rest is done', () => {
  const wide = Array.from({ length: 300 }, (_none, at) => `<c><v>${at}</v></c>`).join('');
  const text = (ref: string, value: string): string =>
    `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    `<row r="1">${text('A1', '企业名单')}</row>`,
    `<row r="3">${text('A3', '公司名称')}${text('B3', 'org.base')}${text('C3', 'company.size')}${text('D3', 'org.base')}${text('E3', 'land.role')}${text('F3', 'land.role planned by')}</row>`,
    `<row r="4">${text('A4', '=HYPERLINK("x")')}${text('B4', '香港')}${text('C4', 'small')}</row>`,
    `<row r="5">${text('A5', '甲')}<c r="B5" t="e"><v>#REF!</v></c>${text('C5', 'tiny')}</row>`,
    `<row r="7">${text('A7', '乙')}${text('B7', 'x'.repeat(1_000_000))}<c r="C7"><f>1+1</f><v>2</v></c></row>`,
    `<row r="8">${text('B8', 'hong-kong')}</row>`,
    `<row r="9">${text('A9', '丙')}${text('B9', 'hong-kong')}<c r="E9" t="inlineStr"><is><t>tenant</t></is></c><c r="F9"><v>46447</v></c></row>`,
    `<row r="10">${wide}</row>`,
    `<row r="11">${text('A11', '丁')}${text('B11', 'macao')}<c r="E11" t="inlineStr"><is><t>tenant</t></is></c><c r="F11"><v>12</v></c></row>`,
  ];
  const sheet = `<sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:E1"/></mergeCells>`;

  it('a workbook', async () => {
    writeFileSync(here('hostile.xlsx'), makeXlsx({ sheets: { 名单: sheet } }));
    const ran = await screenHere([here('hostile.xlsx'), '--out', here('hostile.csv'), '--as-of', DAY]);
    expect(ran.code).toBe(0);
    expect(ran.lines.join('\n').replaceAll(folder, '')).toMatchInlineSnapshot(`
      "/hostile.xlsx: an Excel workbook, header in row 3, 6 columns
        A "公司名称" → name
        B "org.base" → fact org.base
        C "company.size" → fact company.size
        E "land.role" → fact land.role
        F "land.role planned by" → planned-by land.role
        D "org.base" is not used (an earlier column is fact org.base, or a part of it)
        F "land.role planned by": bare numbers are read as days, as spreadsheet programs count them
      7 companies screened into /hostile.csv; 1 empty row passed over
      11 things in the sheet could not be read or used: /hostile.problems.csv
      merged cells (A1:E1): only the first cell of each has a value, the others count as empty
      bare numbers in columns of planned days were read as days, as spreadsheet programs count them"
    `);
    const results = await table('hostile.csv');
    expect(results.slice(1).map(([name]) => name)).toEqual([
      '\'=HYPERLINK("x")',
      '甲',
      '乙',
      null,
      '丙',
      '0',
      '丁',
    ]);
    const problems = await table('hostile.problems.csv');
    expect(problems.slice(1).map((cells) => [cells[0], cells[1], cells[4], String(cells[5]).slice(0, 12)]))
      .toMatchInlineSnapshot(`
        [
          [
            "5",
            "B",
            "A formula that failed; not read",
            "#REF!",
          ],
          [
            "5",
            "C",
            "Not a known word; the answer is left open",
            "tiny",
          ],
          [
            "7",
            "B",
            "Longer than a cell can be (32,767 characters); not read",
            "xxxxxxxxxxxx",
          ],
          [
            "7",
            "C",
            "Not a known word; the answer is left open",
            "2",
          ],
          [
            "8",
            "A",
            "No company name",
            "undefined",
          ],
          [
            "10",
            "B",
            "Not a known word; the answer is left open",
            "1",
          ],
          [
            "10",
            "C",
            "Not a known word; the answer is left open",
            "2",
          ],
          [
            "10",
            "E",
            "Not a known word; the answer is left open",
            "4",
          ],
          [
            "10",
            "F",
            "Not a day that can be told; the answer is left open",
            "5",
          ],
          [
            "10",
            "G",
            "Cells to the right of the last column; not in the results",
            "undefined",
          ],
          [
            "11",
            "F",
            "Not a day that can be told; the answer is left open",
            "12",
          ],
        ]
      `);
  });

  it('words that were not understood, and what they mean by a mapping file', async () => {
    writeFileSync(here('words.csv'), '公司名称;基地\r\n甲;澳葡\r\n乙;香港\r\n');
    const mapping = { version: 1, columns: { 公司名称: 'name', 基地: 'fact org.base' }, words: {} };
    writeFileSync(here('words.json'), JSON.stringify(mapping));
    const args = [
      here('words.csv'),
      '--out',
      here('words-out.csv'),
      '--mapping',
      here('words.json'),
      '--quiet',
    ];
    await screenHere(args);
    expect(await table('words-out.problems.csv')).toHaveLength(2);
    writeFileSync(
      here('words.json'),
      JSON.stringify({ ...mapping, words: { 'org.base': { 澳葡: 'macao' } } }),
    );
    expect(await screenHere(args)).toEqual({ code: 0, lines: [] });
    // The report of the run before would be taken for this one's.
    expect(await table('words-out.problems.csv')).toHaveLength(1);
  });
});

describe('the mapping that was guessed', () => {
  it('is written to be changed, and reads back as the same', async () => {
    writeFileSync(here('guess.csv'), 'Company,org.base,公司名称\nPearl,hong-kong,x\n');
    const only = await screenHere([here('guess.csv'), '--write-mapping', here('guess.json'), '--quiet']);
    expect(only).toEqual({ code: 0, lines: [] });
    expect(JSON.parse(readFileSync(here('guess.json'), 'utf8'))).toEqual({
      version: 1,
      columns: { Company: 'name', 'org.base': 'fact org.base' },
      words: {},
      blankIsNo: false,
    });
    const args = [here('guess.csv'), '--as-of', DAY, '--quiet', '--out'];
    await screenHere([...args, here('guessed.csv')]);
    await screenHere([...args, here('mapped.csv'), '--mapping', here('guess.json')]);
    expect(readFileSync(here('mapped.csv'), 'utf8')).toBe(readFileSync(here('guessed.csv'), 'utf8'));
  });
});
