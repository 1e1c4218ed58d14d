import { describe, expect, it } from 'vitest';
import { openSheet, SHEET_LIMITS } from '../../../renderer/shared/sheets/index.ts';
import { makeXlsx } from '../../support/make-xlsx.ts';
import { plainCells, readAll, utf8 } from './read-all.ts';

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const one = (rows: string, more = ''): Parameters<typeof makeXlsx>[0] => ({
  sheets: { 企业: data(rows) + more },
});
const cells = async (made: Parameters<typeof makeXlsx>[0]): Promise<(string | number | boolean | null)[]> => {
  const read = await readAll(makeXlsx(made));
  expect(read.problem).toBeNull();
  return plainCells(read.rows[0]);
};

describe('what stands in cells', () => {
  it('shared, inline and rich text; phonetic hints are no text', async () => {
    const made = one(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c><c r="D1" t="s"><v>2</v></c></row>',
    );
    const shared = [
      '<t>公司 &amp; &lt;b&gt;</t>',
      '<r><t>rich</t></r><r><t> text</t></r>',
      '<t>广州</t><rPh sb="0" eb="2"><t>guangzhou</t></rPh>',
    ];
    expect(await cells({ ...made, shared })).toEqual(['公司 & <b>', 'rich text', 'in line', '广州']);
  });

  it('numbers, booleans, days in both systems, errors, and the value a formula had', async () => {
    const row =
      '<row r="1"><c r="A1"><v>-12.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" s="1"><v>46082</v></c><c r="E1"><v>46082</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1"><f>2+3</f><v>5</v></c><c r="H1" t="str"><f>"a"</f><v>ab</v></c><c r="I1" s="1"><v>46082.75</v></c><c r="J1" s="1"><v>0.5</v></c></row>';
    expect(await cells(one(row))).toEqual([
      -12.5,
      true,
      false,
      'day:2026-03-01',
      46082,
      'failed:#N/A',
      5,
      'ab',
      'day:2026-03-01',
      '12:00',
    ]);
    const mac = await cells({ ...one('<row r="1"><c r="A1" s="1"><v>44620</v></c></row>'), date1904: true });
    expect(mac).toEqual(['day:2026-03-01']);
  });

  it('gaps in a row, rows without numbers, empty rows, hidden rows, and 300 columns', async () => {
    const wide = Array.from({ length: 300 }, (_none, at) => `<c><v>${at}</v></c>`).join('');
    const read = await readAll(
      makeXlsx(
        one(
          `<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5" hidden="1"><c r="A5"><v>3</v></c></row><row r="7"><c r="A7"/></row><row>${wide}</row>`,
        ),
      ),
    );
    expect(read.rows.map(({ row, cells: all }) => [row, all.length])).toEqual([
      [2, 4],
      [5, 1],
      [8, 300],
    ]);
    expect(plainCells(read.rows[0])).toEqual([null, 1, null, 2]);
  });

  it('merged cells: the value is that of the first, and it is told', async () => {
    const merges = '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B1:C1"/></mergeCells>';
    const rows =
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"/><c r="B3"><v>4</v></c></row>';
    const read = await readAll(makeXlsx(one(rows, merges)));
    expect(read.rows.map(plainCells)).toEqual([
      [1, 2],
      [null, 4],
    ]);
    expect(read.notes).toEqual([{ code: 'merged-cells', areas: 2, first: ['A2:A3', 'B1:C1'] }]);
  });

  it('every row of a large sheet, once and in order, however slow the consumer', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_none, at) => `<row><c><v>${at}</v></c><c t="inlineStr"><is><t>${'x'.repeat(150)}</t></is></c></row>`,
    );
    const opened = await openSheet(makeXlsx(one(rows.join(''))));
    if (!opened.ok) throw new Error(opened.problem.code);
    const reading = opened.sheet.read();
    const seen: unknown[] = [];
    let shareAt100 = 1;
    for await (const row of reading.rows) {
      seen.push(plainCells(row)[0]);
      if (seen.length % 9000 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      if (seen.length !== 100) continue;
      // Time enough to run away in: the consumer holds the reader back.
      await new Promise((resolve) => setTimeout(resolve, 50));
      shareAt100 = reading.share();
    }
    expect(seen).toEqual(Array.from({ length: 20_000 }, (_none, at) => at));
    expect(shareAt100).toBeLessThan(0.9);
    expect(reading.share()).toBe(1);
  });
});

describe('which sheet', () => {
  const sheets = {
    Hidden: data('<row><c><v>0</v></c></row>'),
    First: data('<row><c><v>1</v></c></row>'),
    'A &amp; B': data('<row><c><v>2</v></c></row>'),
  };
  it('the first that can be seen, or the one named', async () => {
    const bytes = makeXlsx({ sheets, hidden: ['Hidden'] });
    expect(plainCells((await readAll(bytes)).rows[0])).toEqual([1]);
    expect(plainCells((await readAll(bytes, { sheet: 'A & B' })).rows[0])).toEqual([2]);
    expect((await readAll(bytes, { sheet: 'Frist' })).problem).toEqual({
      code: 'no-such-sheet',
      sheet: 'Frist',
      sheets: ['Hidden', 'First', 'A & B'],
    });
  });
});

describe('what is no workbook, or a broken one, is refused with what it is', () => {
  const good = makeXlsx(one('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(2000)));
  const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const zip = (parts: Record<string, string>) =>
    makeXlsx({ sheets: {}, parts: { '_rels/.rels': '', ...parts } });
  const cases: readonly (readonly [string, Uint8Array<ArrayBuffer>, string])[] = [
    ['nothing', new Uint8Array(0), 'empty'],
    ['an old workbook', Uint8Array.from([...ole, ...wide('Workbook')]), 'old-excel'],
    ['an encrypted one', Uint8Array.from([...ole, ...wide('EncryptedPackage')]), 'password'],
    [
      'an OpenDocument sheet',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'open-document',
    ],
    ['a Numbers file', zip({ 'Index/Document.iwa': 'x' }), 'numbers'],
    [
      'a binary workbook',
      zip({
        '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
        'xl/workbook.bin': 'x',
      }),
      'binary-excel',
    ],
    [
      'a Word file',
      zip({
        '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></R>',
        'word/document.xml': '<d/>',
      }),
      'not-a-sheet',
    ],
    ['a web page', utf8('\ufeff  <html><table>'), 'web-page'],
    ['a PDF', utf8('%PDF-1.7'), 'not-a-sheet'],
    ['a workbook cut off', good.slice(0, good.length - 200), 'damaged'],
    ['a workbook with nothing in it', makeXlsx({ sheets: {} }), 'no-worksheet'],
    ['the beginning of a packed file and nothing else', good.slice(0, 30), 'damaged'],
  ];
  it.each(cases)('%s', async (_what, bytes, code) => {
    expect((await readAll(bytes)).problem).toMatchObject({ code });
  });

  it('a worksheet whose packed bytes are damaged', async () => {
    const bytes = good.slice();
    const at = new TextDecoder('latin1').decode(bytes).indexOf('xl/worksheets/sheet1.xml') + 60;
    bytes.fill(0xff, at, at + 40);
    expect((await readAll(bytes)).problem).toMatchObject({ code: 'damaged' });
  });

  it('a worksheet in which a byte has changed and which still unpacks', async () => {
    const plain = makeXlsx({ ...one('<row><c><v>1</v></c></row>'), stored: true });
    expect((await readAll(plain)).problem).toBeNull();
    const at = new TextDecoder('latin1').decode(plain).indexOf('<v>1</v>') + 3;
    plain.set([0x32], at);
    expect((await readAll(plain)).problem).toMatchObject({
      code: 'damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('a bomb: by what it says of itself, and by what comes out of it', async () => {
    const zeros = makeXlsx({ sheets: { a: '0'.repeat(3_000_000) } });
    expect((await readAll(zeros)).problem).toMatchObject({ code: 'unpacks-too-large' });
    const limits = { ...SHEET_LIMITS, unpackRatio: 1e9 };
    const small = { ...limits, worksheetBytes: 2_000_000 };
    expect((await readAll(zeros, { limits: small })).problem).toMatchObject({ code: 'unpacks-too-large' });
    expect((await readAll(zeros, { limits })).problem).toBeNull();
    expect((await readAll(lying(zeros), { limits })).problem).toMatchObject({ code: 'damaged' });
  });

  it.each([
    ['rows', { rows: 1 }, 'too-many-rows'],
    ['columns', { columns: 1 }, 'too-many-columns'],
  ])('more %s than the limit', async (_what, limit, code) => {
    const bytes = makeXlsx(
      one('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>'),
    );
    expect((await readAll(bytes, { limits: { ...SHEET_LIMITS, ...limit } })).problem).toMatchObject({ code });
    expect((await readAll(bytes, { limits: { ...SHEET_LIMITS, rows: 2, columns: 2 } })).problem).toBeNull();
  });
});

/** The same file, whose list says that the worksheet is 100 bytes long. */
function lying(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  const name = new TextDecoder('latin1').decode(copy).lastIndexOf('xl/worksheets/sheet1.xml');
  new DataView(copy.buffer).setUint32(name - 46 + 24, 100, true);
  return copy;
}
