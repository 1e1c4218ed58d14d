import { describe, expect, test } from 'vitest';
import { asScreened } from '../../../renderer/features/batch/logic/as-screened.ts';
import { cellText, tableWords } from '../../../renderer/features/batch/logic/cell-text.ts';
import { ALL_COLUMNS, columnKey, FIRST_COLUMNS } from '../../../renderer/features/batch/logic/columns.ts';
import {
  keepMapping,
  MOST_KEPT,
  recallMapping,
  type KeptMappings,
} from '../../../renderer/features/batch/logic/kept-mappings.ts';
import { moveCell } from '../../../renderer/features/batch/logic/move-cell.ts';
import { nextSort } from '../../../renderer/features/batch/logic/next-sort.ts';
import { paceOf } from '../../../renderer/features/batch/logic/pace.ts';
import { unreadNow } from '../../../renderer/features/batch/logic/unread-now.ts';
import type { Scan } from '../../../renderer/features/batch/worker/protocol.ts';
import { samplesOf } from '../../../renderer/features/batch/logic/sample-cells.ts';
import { factsWithout, keyOfUse, offeredUses } from '../../../renderer/features/batch/logic/uses.ts';
import { readPreferenceRows } from '../../../renderer/storage/read-rows.ts';
import { allUses, type ColumnUse, type Mapping } from '../../../rules/index.ts';
import { CATALOGUE, companyOf, tableOf } from './make-table.ts';

const fact = CATALOGUE.facts[0]?.id;
if (fact === undefined) throw new Error('no facts');
const mapping = (columns: readonly ColumnUse[]): Mapping => ({ columns, words: new Map(), blankIsNo: false });

describe('moving in the grid', () => {
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });
  const extent = { rows: 100, columns: 5, page: 10 };
  test.each([
    ['ArrowDown', false, { row: 4, column: 2 }],
    ['ArrowUp', false, { row: 2, column: 2 }],
    ['ArrowRight', false, { row: 3, column: 3 }],
    ['ArrowDown', true, { row: 99, column: 2 }],
    ['Home', false, { row: 3, column: 0 }],
    ['End', true, { row: 99, column: 4 }],
    ['PageDown', false, { row: 13, column: 2 }],
    ['PageUp', false, { row: 0, column: 2 }],
  ])('%s, control %s', (key, ctrl, to) => {
    expect(moveCell({ row: 3, column: 2 }, press(key, ctrl), extent)).toEqual(to);
  });

  test('stops at the edges; above the first row is the head; other keys are left alone', () => {
    expect(moveCell({ row: 99, column: 4 }, press('ArrowDown'), extent)).toEqual({ row: 99, column: 4 });
    expect(moveCell({ row: 0, column: 0 }, press('ArrowUp'), extent)).toEqual({ row: -1, column: 0 });
    expect(moveCell({ row: -1, column: 0 }, press('ArrowUp'), extent)).toEqual({ row: -1, column: 0 });
    expect(moveCell({ row: 3, column: 2 }, press('a'), extent)).toBeNull();
    expect(moveCell({ row: 3, column: 2 }, { ...press('ArrowLeft'), altKey: true }, extent)).toBeNull();
  });
});

test('a column is sorted its usual way first, then the other, then not', () => {
  const met = { kind: 'count', of: 'met' } as const;
  const first = nextSort(null, met);
  expect(first).toEqual({ column: met, down: true });
  expect(nextSort(first, met)).toEqual({ column: met, down: false });
  expect(nextSort({ column: met, down: false }, met)).toBeNull();
  expect(nextSort(first, { kind: 'name' })).toEqual({ column: { kind: 'name' }, down: false });
});

test('no two columns have one name, and those shown first are columns', () => {
  const keys = ALL_COLUMNS.map(columnKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect([...FIRST_COLUMNS].filter((key) => !keys.includes(key))).toEqual([]);
});

describe('the pace', () => {
  test('says nothing of the time left too early, or where nothing was read', () => {
    expect(paceOf({ rows: 10, share: 0.5 }, 1_499).left).toBeNull();
    expect(paceOf({ rows: 10, share: 0.5 }, 1_500).left).toBe(2);
    expect(paceOf({ rows: 0, share: 0 }, 60_000)).toEqual({ perMinute: 0, left: null });
    expect(paceOf({ rows: 0, share: 0 }, 0).perMinute).toBe(0);
  });
  test('a minute for a quarter leaves three', () => {
    expect(paceOf({ rows: 1_000, share: 0.25 }, 60_000)).toEqual({ perMinute: 1_000, left: 180 });
    expect(paceOf({ rows: 1_000, share: 1 }, 60_000).left).toBe(0);
  });
});

describe('uses of a column', () => {
  test('every use that the rules know is offered once, under the key by which it is found again', () => {
    const offered = offeredUses(CATALOGUE, 'en').map(({ use }) => keyOfUse(use));
    expect(new Set(offered).size).toBe(offered.length);
    expect(new Set(offered)).toEqual(new Set([...allUses(CATALOGUE).values()].map(keyOfUse)));
  });
  test('facts without a column: not those of which only a part has one', () => {
    expect(factsWithout(CATALOGUE, [])).toHaveLength(CATALOGUE.facts.length);
    const left = factsWithout(CATALOGUE, [{ to: 'name' }, { to: 'planned-by', fact }]);
    expect(left.map(({ id }) => id)).not.toContain(fact);
    expect(left).toHaveLength(CATALOGUE.facts.length - 1);
  });
});

describe('mappings that are kept', () => {
  const headers = ['Name', 'A'];
  const kept = keepMapping([], headers, mapping([{ to: 'name' }, { to: 'fact', fact }]));
  test('come back for the very same headers only', () => {
    expect(recallMapping(kept, headers, CATALOGUE)?.columns).toEqual([{ to: 'name' }, { to: 'fact', fact }]);
    expect(recallMapping(kept, ['A', 'Name'], CATALOGUE)).toBeNull();
    expect(recallMapping(kept, ['Name'], CATALOGUE)).toBeNull();
  });
  test.each([[null], ['text'], [{ version: 2 }], [{ version: 1, columns: { A: 'fact gone' }, words: {} }]])(
    'what no longer fits is as good as none: %j',
    (file) => expect(recallMapping([{ headers, file }], headers, CATALOGUE)).toBeNull(),
  );
  test('the newest first, one for the same headers, and no more than the most', () => {
    let some: KeptMappings = [];
    for (let at = 0; at <= MOST_KEPT; at += 1)
      some = keepMapping(some, [`h${at}`], mapping([{ to: 'name' }]));
    expect(some).toHaveLength(MOST_KEPT);
    expect(some[0]?.headers).toEqual([`h${MOST_KEPT}`]);
    expect(keepMapping(some, ['h5'], mapping([{ to: 'nothing' }]))).toHaveLength(MOST_KEPT);
  });
});

test('a damaged list of kept mappings is as good as none', () => {
  const read = (value: unknown) => readPreferenceRows([{ key: 'sheetMappings', value }]).sheetMappings;
  expect(read([{ headers: ['A'], file: { version: 1 } }])).toHaveLength(1);
  for (const value of [
    'x',
    [{ headers: 'A' }],
    [null],
    Array.from({ length: 13 }, () => ({ headers: [], file: 1 })),
  ])
    expect(read(value)).toEqual([]);
});

describe('cells of a column that cannot be read yet', () => {
  const [one] = CATALOGUE.facts;
  if (one === undefined) throw new Error('no facts');
  const word = (key: string, count: number) => ({ fact: one.id, key, shown: key, count, several: [] });
  // Of 10 cells 3 have other problems; 5 hold "moon", 4 hold "mars", so 2 of the 7 hold both.
  const scan: Scan = {
    rows: 100,
    skipped: 0,
    problems: [],
    numberDays: [],
    columns: [{ column: 1, cells: 10, wordsOnly: 7 }],
    words: [word('moon', 5), word('mars', 4)],
  };
  const columns: readonly ColumnUse[] = [{ to: 'name' }, { to: 'fact', fact: one.id }];
  const told = (...keys: string[]): Mapping => ({
    columns,
    words: new Map([[one.id, new Map(keys.map((key) => [key, null] as const))]]),
    blankIsNo: false,
  });
  test.each([
    [[], 10],
    [['moon'], 7],
    [['mars'], 8],
    [['moon', 'mars'], 3],
  ])('with the words %j told: %i, never fewer than there are', (keys, left) => {
    expect(unreadNow(scan, told(...keys), 1)).toBe(left);
  });
  test('a column with nothing unread has none', () => {
    expect(unreadNow(scan, told(), 0)).toBe(0);
  });
});

test('samples of a column: the first different ones that are not empty', () => {
  const cell = (text: string) => [{ kind: 'text', text } as const];
  expect(samplesOf([cell('a'), [], cell(' '), cell('a'), cell('b'), cell('c')], 0, 2)).toEqual(['a', 'b']);
});

test('a company of the table is written as it was screened, without what is said of an area', () => {
  const table = tableOf([companyOf({ row: 7, name: 'x', met: 2, judged: 1, area: 200, best: 3, next: 1 })]);
  const back = asScreened(table, 0, CATALOGUE, []);
  expect(back).toMatchObject({ row: 7, name: 'x', answered: 1, stillMatter: 1 });
  expect(back.tally).toMatchObject({ met: 2, 'met-if-judged': 1, area: 200 });
  expect(back.places).toEqual([
    { id: CATALOGUE.places[3]?.id, standing: 'good', holds: 1, met: 1, notMet: 0 },
  ]);
  expect(back.next?.question).toBe(CATALOGUE.questions[1]?.id);
});

test('what rests on plans is still known of a company of the table, and stands behind the name of the provision', () => {
  const [planned, now] = CATALOGUE.provisions;
  if (planned === undefined || now === undefined) throw new Error('no provisions');
  const { screened, unread } = companyOf({ met: 2 });
  const top = [planned, now].map(({ id, cite }, index) => {
    return { id, verdict: 'met', at: cite, onPlans: index === 0, onReading: index === 1 } as const;
  });
  const table = tableOf([{ screened: { ...screened, top, onPlans: 1 }, unread }]);
  expect(asScreened(table, 0, CATALOGUE, [])).toMatchObject({ onPlans: 1, top });
  const said = { noName: String, ended: '', planned: '(rests on plans)', picked: '', notPicked: '' };
  const words = tableWords(CATALOGUE, 'en', { unranked: '', said, isEnded: () => false });
  const text = (rank: 0 | 1) => cellText(table, words, { kind: 'top', rank }, 0);
  expect(text(0)).toBe(`${planned.title.en} (rests on plans)`);
  expect(text(1)).toBe(now.title.en);
});
