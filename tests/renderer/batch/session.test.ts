import { describe, expect, test } from 'vitest';
import type {
  Ask,
  FromWorker,
  Progress,
  Reply,
  SheetHead,
} from '../../../renderer/features/batch/worker/protocol.ts';
import { createSession } from '../../../renderer/features/batch/worker/session.ts';
import { isoDateSchema } from '../../../seeds/schema/index.ts';
import { openSheet, type Encoding } from '../../../renderer/shared/sheets/index.ts';
import { CATALOGUE } from './make-table.ts';

const asOf = isoDateSchema.parse('2026-11-23');
const options = { asOf, places: [], placesShown: 3, topShown: 3 };
const size = CATALOGUE.facts.find(({ id }) => id === 'company.size');
if (size?.type !== 'choice') throw new Error('expected a choice');
const [micro, small] = size.options;
if (micro === undefined || small === undefined) throw new Error('expected options');
const origins = CATALOGUE.facts.find(({ id }) => id === 'capital.origins');
if (origins?.type !== 'choices') throw new Error('expected choices');
const HEAD = `公司名称,${size.label['zh-Hans']},Remarks`;

/** A session, and what it is asked one after another. */
function sit() {
  const waiting = new Map<
    number,
    { done: (reply: Reply) => void; onProgress?: ((p: Progress) => void) | undefined }
  >();
  const session = createSession((message: FromWorker) => {
    const call = waiting.get(message.id);
    if ('progress' in message) call?.onProgress?.(message.progress);
    else call?.done(message.reply);
  });
  let id = 0;
  const ask = (what: Ask, onProgress?: (p: Progress, stop: () => void) => void): Promise<Reply> => {
    const mine = (id += 1);
    const stop = () => session.hear({ stop: mine });
    return new Promise((done) => {
      waiting.set(mine, { done, onProgress: (p) => onProgress?.(p, stop) });
      session.hear({ id: mine, ask: what });
    });
  };
  return ask;
}

async function open(
  ask: ReturnType<typeof sit>,
  text: string | Uint8Array<ArrayBuffer>,
  encoding?: Encoding,
): Promise<SheetHead> {
  const reply = await ask({
    kind: 'open',
    file: new Blob([text]),
    sheet: undefined,
    encoding,
    catalogue: CATALOGUE,
  });
  if (reply.kind !== 'opened') throw new Error(JSON.stringify(reply));
  return reply.head;
}

async function runOver(ask: ReturnType<typeof sit>, text: string) {
  const head = await open(ask, text);
  const reply = await ask({ kind: 'run', mapping: head.mapping, options });
  if (reply.kind !== 'ran') throw new Error(JSON.stringify(reply));
  return { head, result: reply.result };
}

const textOf = (reply: Reply): string =>
  reply.kind === 'written'
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(reply.bytes)
    : JSON.stringify(reply);

describe('a sheet on the desk', () => {
  test('is opened with its headers, first rows and a guess; in another encoding where one is named', async () => {
    const bytes = new Uint8Array([
      0xb9, 0xab, 0xcb, 0xbe, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xb9, 0xe3, 0xd6, 0xdd, 0x0a,
    ]);
    const head = await open(sit(), bytes, 'gb18030');
    expect(head).toMatchObject({ encoding: 'gb18030', header: ['公司名称'], headerRow: 1 });
    expect(head.mapping.columns).toEqual([{ to: 'name' }]);
  });

  test.each([
    ['', 'empty'],
    ['name\n', 'no-rows'],
    ['<html><table></table>', 'web-page'],
    ['%PDF-1.7', 'not-a-sheet'],
  ])('what is none is refused: %j', async (text, code) => {
    const reply = await sit()({
      kind: 'open',
      file: new Blob([text]),
      sheet: undefined,
      encoding: undefined,
      catalogue: CATALOGUE,
    });
    expect(reply).toMatchObject({ kind: 'refused', problem: { code } });
  });

  test('the headers are found below a title, on one line, as the command line finds them', async () => {
    const ask = sit();
    const head = await open(
      ask,
      `2026 list of leads\n\n公司名称,"${size.label.en.replace(' ', '\n')}"\nA,${micro.label.en}\n`,
    );
    expect(head).toMatchObject({ header: ['公司名称', size.label.en], headerRow: 3 });
    const reply = await ask({ kind: 'scan', mapping: head.mapping });
    expect(reply).toMatchObject({ kind: 'scanned', scan: { rows: 1 } });
  });

  test('what is counted are cells: one with two strange words, or damaged and strange, is one', async () => {
    const ask = sit();
    const head = await open(
      ask,
      `Company,${origins.label.en}\nA,"moon, mars, moon"\nB\0,${origins.options[0]?.label.en ?? ''}\nC,plu\0to\n`,
    );
    const ran = await ask({ kind: 'run', mapping: head.mapping, options });
    if (ran.kind !== 'ran') throw new Error(ran.kind);
    expect(ran.result.unread).toBe(3);
    expect(ran.result.scan.words.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect([...ran.result.table.unread]).toEqual([1, 1, 1]);
    // What is damaged can be found in the list like everything else.
    expect(ran.result.problems.map(({ row, code }) => [row, code])).toContainEqual([3, 'damaged-text']);
  });

  test('nothing can be asked about a sheet before there is one', async () => {
    expect(await sit()({ kind: 'companies', companies: [0] })).toMatchObject({ kind: 'refused' });
  });

  test('words nobody has explained are counted, once explained their cells are read', async () => {
    const ask = sit();
    const head = await open(ask, `${HEAD}\nA,ＴＩＮＹ,\nB,tiny,\nC,${micro.label.en},\n\nD,gross,\n`);
    const scanned = await ask({ kind: 'scan', mapping: head.mapping });
    if (scanned.kind !== 'scanned') throw new Error(scanned.kind);
    expect(scanned.scan.rows).toBe(4);
    expect(scanned.scan.words.map(({ key, count }) => [key, count])).toEqual([
      ['tiny', 2],
      ['gross', 1],
    ]);
    const words = new Map([[size.id, new Map([['tiny', micro.id]])]]);
    const ran = await ask({ kind: 'run', mapping: { ...head.mapping, words }, options });
    if (ran.kind !== 'ran') throw new Error(ran.kind);
    expect([...ran.result.table.answered]).toEqual([1, 1, 1, 0]);
    expect(ran.result.unread).toBe(1);
  });

  test('a run stopped in its midst keeps what was done, and says where it stopped', async () => {
    const ask = sit();
    const text = [HEAD, ...Array.from({ length: 3_000 }, (_, at) => `c${at},${small.label.en},`)].join('\n');
    const head = await open(ask, text);
    const reply = await ask({ kind: 'run', mapping: head.mapping, options }, (_, stop) => stop());
    if (reply.kind !== 'ran') throw new Error(reply.kind);
    const { end, table, lastRow } = reply.result;
    expect(end).toBe('stopped');
    expect(table.size).toBeGreaterThan(0);
    expect(table.size).toBeLessThan(3_000);
    expect(lastRow).toBe(table.size + 1);
    expect(table.rows[table.size - 1]).toBe(lastRow);
    // What is written holds those companies and no others.
    const order = Uint32Array.from({ length: table.size }, (_, at) => at);
    const written = await ask({ kind: 'write-results', order, format: 'csv', language: 'en', name: 'x' });
    expect(textOf(written).trimEnd().split('\r\n')).toHaveLength(table.size + 1);
  });

  test('a sheet that breaks off is screened up to there', async () => {
    // Further down than the rows that are looked at when it is opened.
    const rows = Array.from({ length: 150 }, (_, at) => `c${at},,`).join('\n');
    const { result } = await runOver(sit(), `${HEAD}\n${rows}\n"C,,\n`);
    expect(result.end).toMatchObject({ broken: { code: 'unclosed-quote', row: 152 } });
    expect([result.table.size, result.lastRow]).toEqual([150, 151]);
  });

  test('the answers of a row are read anew, in the order asked for; a row that is not there is left out', async () => {
    const ask = sit();
    await runOver(ask, `${HEAD}\nA,${micro.label.en},\n\nB,${small.label.en},\n`);
    const reply = await ask({ kind: 'companies', companies: [1, 0, 7] });
    if (reply.kind !== 'companies') throw new Error(reply.kind);
    expect(reply.companies.map(({ name, answers }) => [name, answers.get(size.id)])).toEqual([
      ['B', { state: 'known', value: small.id }],
      ['A', { state: 'known', value: micro.id }],
    ]);
  });

  test('what is written is inert, in the order shown, with the sheet’s own cells in front', async () => {
    const ask = sit();
    await runOver(ask, `${HEAD}\n"=cmd|'/c calc'!A1",${micro.label.en},"+1"\n@x,,"\tq"\nplain,,\n`);
    const reply = await ask({
      kind: 'write-results',
      order: Uint32Array.of(2, 0),
      format: 'csv',
      language: 'en',
      name: 'x',
    });
    const lines = textOf(reply).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]?.startsWith(`\ufeff${HEAD}`)).toBe(true);
    expect(lines[1]?.startsWith('plain,')).toBe(true);
    expect(lines[2]?.startsWith("'=cmd|") || lines[2]?.startsWith(`"'=cmd|`)).toBe(true);
    expect(lines[2]).toContain("'+1");
    for (const cell of lines.slice(1).flatMap((line) => line.split(',')))
      expect(cell).not.toMatch(/^"?[=+\-@\t]/);
  });

  test('a workbook holds no formula either', async () => {
    const ask = sit();
    await runOver(ask, `${HEAD}\n=1+1,,+2\n`);
    const reply = await ask({
      kind: 'write-results',
      order: Uint32Array.of(0),
      format: 'xlsx',
      language: 'zh-Hant',
      name: '筛查',
    });
    if (reply.kind !== 'written') throw new Error(reply.kind);
    const opened = await openSheet(new Uint8Array(reply.bytes));
    if (!opened.ok) throw new Error(opened.problem.code);
    const cells: unknown[] = [];
    for await (const row of opened.sheet.read().rows) if (row.row === 2) cells.push(...row.cells);
    expect(cells.slice(0, 3)).toEqual([
      { kind: 'text', text: "'=1+1" },
      { kind: 'empty' },
      { kind: 'text', text: "'+2" },
    ]);
  });

  test('every cell that could not be read is written with its place, and what was expected in words', async () => {
    const ask = sit();
    await runOver(ask, `${HEAD}\nA,=gross,\n`);
    const words = {
      sheet: 's',
      header: ['r', 'c', 'h', 'n', 'w', 'f', 'e'],
      codes: new Map([['unknown-word', 'odd']]),
      language: 'en' as const,
    };
    const lines = textOf(await ask({ kind: 'write-problems', format: 'csv', words })).split('\r\n');
    expect(lines[1]).toContain(`2,B,${size.label['zh-Hans']},A,odd,'=gross`);
    expect(lines[1]).toContain(micro.label.en);
  });

  test('names are ranked in the order of the language', async () => {
    const ask = sit();
    await runOver(ask, `${HEAD}\nb,,\nA,,\n`);
    const reply = await ask({ kind: 'rank-names', language: 'en' });
    expect(reply.kind === 'ranked' && [...reply.ranks]).toEqual([2, 1]);
  });
});
