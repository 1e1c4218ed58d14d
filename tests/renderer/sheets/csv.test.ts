import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, LONGEST_CELL, SHEET_LIMITS } from '../../../renderer/shared/sheets/index.ts';
import { decodeText } from '../../../renderer/shared/sheets/csv/decode-text.ts';
import { createSplitter } from '../../../renderer/shared/sheets/csv/split-cells.ts';
import { legacyEncoder, utf16 } from '../../support/legacy-encoder.ts';
import { plainCells, readAll, utf8 } from './read-all.ts';

const gb = legacyEncoder('gb18030');
const big5 = legacyEncoder('big5');

const SIMPLE = [
  ['公司名称', '地点', '备注'],
  ['广州精密机械有限公司', '南沙', '汽车零部件，出口'],
  ['东莞电子科技公司', '', '生物医药研发'],
];
const TRADITIONAL = [
  ['公司名稱', '地點', '備註'],
  ['廣州精密機械有限公司', '南沙', '汽車零部件，出口'],
  ['東莞電子科技公司', '', '生物醫藥研發'],
];
const write = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((cells) => cells.join(delimiter)).join('\r\n');

describe('encodings and delimiters are recognised', () => {
  const encodings = [
    ['utf-8', utf8, SIMPLE],
    ['utf-8', (text: string) => utf8(`\ufeff${text}`), SIMPLE],
    ['utf-16le', (text: string) => utf16(text, 'le'), SIMPLE],
    ['utf-16be', (text: string) => utf16(text, 'be'), SIMPLE],
    [
      'utf-16le',
      (text: string) => utf16(text, 'le').slice(2),
      [
        ['name', 'org.base'],
        ['Pearl', 'hong-kong'],
      ],
    ],
    ['gb18030', gb, SIMPLE],
    ['big5', big5, TRADITIONAL],
  ] as const;
  const cases = encodings.flatMap(([encoding, encode, rows]) =>
    [',', ';', '\t', '|'].map((delimiter) => ({ encoding, encode, rows, delimiter })),
  );
  it.each(cases)('$encoding with "$delimiter"', async ({ encoding, encode, rows, delimiter }) => {
    const read = await readAll(encode(write(rows, delimiter)));
    expect(read).toMatchObject({ encoding, delimiter, problem: null, share: 1 });
    expect(read.rows.map(plainCells)).toEqual(rows.map((cells) => cells.map((text) => text || null)));
    expect(read.rows.flatMap(({ damaged }) => damaged)).toEqual([]);
  });

  it('asks where it cannot be told, and obeys what it is told', async () => {
    const bytes = Uint8Array.from([...utf8('name,x\nM'), 0xfc, ...utf8('ller,1\n')]);
    expect((await readAll(bytes)).problem).toMatchObject({ code: 'unknown-encoding' });
    const told = await readAll(bytes, { encoding: 'windows-1252' });
    expect(plainCells(told.rows[1])).toEqual(['Müller', '1']);
  });

  it('is not misled by Latin text far into the file', async () => {
    const long = `name,x\n${'Pearl,1\n'.repeat(35_000)}`;
    const read = await readAll(gb(`${long}广州精密机械有限公司,南沙汽车零部件\n`));
    expect(read.encoding).toBe('gb18030');
    expect(plainCells(read.rows.at(-1))).toEqual(['广州精密机械有限公司', '南沙汽车零部件']);
  });

  it('does not gather the whole of a text in GB18030 whose lines end as on an old Mac, or do not end', async () => {
    const longest = async (bytes: Uint8Array<ArrayBuffer>): Promise<number> => {
      const read = (from: number, until: number) => Promise.resolve(bytes.slice(from, until));
      const sizes: number[] = [];
      const source = { size: bytes.length, read };
      const texts = decodeText(source, { encoding: 'gb18030', skip: 0 }, (size) => sizes.push(size));
      for await (const text of texts) expect(text).not.toBe('');
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes.length);
      return Math.max(...sizes);
    };
    expect(await longest(gb('广州精密机械有限公司,南沙\r'.repeat(40_000)))).toBeLessThan(300_000);
    expect(await longest(new Uint8Array(18_000_000).fill(0x78))).toBeLessThan(17_500_000);
  });

  it("obeys Excel's hint, which is no row", async () => {
    const read = await readAll(utf8('sep=;\r\na,b;c\r\n1;2\r\n'));
    expect(read.rows.map((row) => [row.row, ...plainCells(row)])).toEqual([
      [1, 'a,b', 'c'],
      [2, '1', '2'],
    ]);
  });
});

describe('cells and rows', () => {
  it('numbers rows as spreadsheet programs do: a line break inside a cell makes none, an empty row counts', async () => {
    const read = await readAll(utf8('a,b\n"x\ny","say ""hi"""\r\n\n,,\n"last",5" pipe,z'));
    expect(read.rows.map((row) => [row.row, ...plainCells(row)])).toEqual([
      [1, 'a', 'b'],
      [2, 'x\ny', 'say "hi"'],
      [5, 'last', '5" pipe', 'z'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('takes line ends as %j', async (end) => {
    const read = await readAll(utf8(['a,b', '1,2', '3,4', ''].join(end)));
    expect(read.rows.map(plainCells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('cuts the same rows however the text comes in pieces, and reads back what it writes', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('"', '""', 'a"b', '\r', '\n', '\r\n', ',', ';', 'x,\ny', ' ', '公司', '😀'),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.array(fc.nat(40), { maxLength: 8 }), (rows, cuts) => {
        const text = rows.map((cells) => csvLine(cells)).join('');
        const splitter = createSplitter(',');
        const pieces: string[] = [];
        let rest = text;
        for (const cut of cuts) {
          pieces.push(rest.slice(0, cut));
          rest = rest.slice(cut);
        }
        const read = [...pieces, rest].flatMap((piece) => splitter.push(piece));
        expect([...read, ...splitter.end()]).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps no more of a cell than shows that it is too long', async () => {
    const longest = 'x'.repeat(LONGEST_CELL);
    const read = await readAll(utf8(`a,b\n${longest},1\n${longest}x,2\n"${'y'.repeat(1_000_000)}",3\n`));
    expect(read.rows.slice(1).map((row) => String(plainCells(row)[0]).length)).toEqual([
      LONGEST_CELL,
      LONGEST_CELL + 1,
      LONGEST_CELL + 1,
    ]);
    expect(read.rows.slice(1).map((row) => plainCells(row)[1])).toEqual(['1', '2', '3']);
  });
});

describe('what cannot be read is told with its row and column', () => {
  it('bytes that are no characters, zero bytes, and a line in another encoding', async () => {
    const mostly = utf8('公司名称,备注\n广州精密机械有限公司,南沙\n');
    const bad = Uint8Array.from([...mostly, ...utf8('好,'), 0xff, 0x41, 0x0a, ...utf8('a\0b,好\n')]);
    const read = await readAll(bad);
    expect(read.encoding).toBe('utf-8');
    expect(read.rows.map(({ row, damaged }) => [row, ...damaged])).toEqual([[1], [2], [3, 1], [4, 0]]);
  });

  it('a line of UTF-8 pasted into a sheet in GB18030, and one of GB18030 in UTF-8', async () => {
    const own = write(SIMPLE, ',');
    const pasted = Uint8Array.from([
      ...gb(`${own}\r\n`),
      ...utf8('珠江新城贸易公司,ok,备注\r\n'),
      ...gb('东莞,x,y'),
    ]);
    const read = await readAll(pasted);
    expect(read.encoding).toBe('gb18030');
    expect(read.rows.map(({ damaged }) => damaged)).toEqual([[], [], [], [0, 2], []]);
    const other = Uint8Array.from([...utf8(`${own}\r\n${own}\r\n`), ...gb('珠江,x\r\n'), ...utf8('好,y')]);
    const back = await readAll(other);
    expect(back.encoding).toBe('utf-8');
    expect(back.rows.filter(({ damaged }) => damaged.length > 0).map(({ row }) => row)).toEqual([7]);
  });

  it('a quotation mark that is never closed', async () => {
    const read = await readAll(utf8('a,b\n1,2\n3,"open\n5,6\n'));
    expect(read.problem).toEqual({ code: 'unclosed-quote', row: 3, column: 1 });
    expect(read.rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  it.each([
    ['rows', { rows: 3 }, { code: 'too-many-rows', most: 3 }],
    ['columns', { columns: 3 }, { code: 'too-many-columns', row: 3, most: 3 }],
    ['bytes', { fileBytes: 10 }, { code: 'file-too-large', bytes: 22, most: 10 }],
  ])('more %s than the limit', async (_what, limit, problem) => {
    const text = 'a,b,c\n1,2,3\n1,2,3,4\n5\n';
    const read = await readAll(utf8(text), { limits: { ...SHEET_LIMITS, ...limit } });
    expect(read.problem).toEqual(problem);
    const { rows, columns, fileBytes } = { rows: 4, columns: 4, fileBytes: 22 };
    const enough = await readAll(utf8(text), { limits: { ...SHEET_LIMITS, rows, columns, fileBytes } });
    expect(enough.problem).toBeNull();
  });
});
