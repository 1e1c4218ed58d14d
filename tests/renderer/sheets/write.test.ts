import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { csvLine, LONGEST_CELL, writeXlsx } from '../../../renderer/shared/sheets/index.ts';
import { columnLetters } from '../../../rules/index.ts';
import { plainCells, readAll } from './read-all.ts';

async function workbook(
  rows: readonly (readonly (string | number | null)[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const each = async function* () {
    for (const row of rows) yield await Promise.resolve(row);
  };
  const columns = [
    { header: '=公司', width: 30 },
    { header: 'n', width: 8 },
  ];
  return new Uint8Array(await new Response(writeXlsx('结果: [1]', columns, each())).arrayBuffer());
}

describe('a workbook', () => {
  it('reads back as it was written; no text in it is a formula', async () => {
    const rows = [
      ['=1+1', 5],
      ['+a', null],
      ['-5', -5],
      ['@x', 0.5],
      ['\t=1', 1],
      ['多\n行 <&>"', 2],
    ];
    const bytes = await workbook(rows);
    const read = await readAll(bytes);
    expect(read.rows.map(plainCells)).toEqual([
      ['=公司', 'n'],
      ...rows.map((row) => row.filter((cell, at) => cell !== null || at < 1)),
    ]);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]/u);
    expect(sheet.match(/t="inlineStr"/gu)?.length).toBe(8);
    expect(sheet).toMatch(/state="frozen"/u);
  });

  it('leaves out what XML cannot hold, and cuts what a cell cannot hold', async () => {
    const read = await readAll(
      await workbook([
        ['a\0b\u0008c\ud800d\uffff', 1],
        ['x'.repeat(LONGEST_CELL + 5), 2],
      ]),
    );
    expect(plainCells(read.rows[1])[0]).toBe('abc\ufffdd');
    expect(String(plainCells(read.rows[2])[0]).length).toBe(LONGEST_CELL);
  });
});

describe('a line of CSV', () => {
  it.each([
    [['a', 1, null, ''], 'a,1,,\r\n'],
    [['a,b', 'say "x"', 'two\nlines', ' x', 'a;b'], '"a,b","say ""x""","two\nlines"," x","a;b"\r\n'],
    [[], '\r\n'],
  ])('%j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
