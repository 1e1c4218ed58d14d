import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestPlace,
  filterRows,
  isFiltering,
  NO_FILTER,
  tally,
  tallyVerdicts,
  type RowFilter,
} from '../../../renderer/features/batch/logic/filter-rows.ts';
import { radixOrder } from '../../../renderer/features/batch/logic/radix-order.ts';
import { countOf } from '../../../renderer/features/batch/logic/result-table.ts';
import { rankNames, rankWords, sortRows } from '../../../renderer/features/batch/logic/sort-rows.ts';
import { companyOf, NO_RANKS, tableOf } from './make-table.ts';

const all = (size: number) => Uint32Array.from({ length: size }, (_, at) => at);

describe('the order of numbers', () => {
  test('is that of a stable sort, whatever the numbers', () => {
    const key = fc.oneof(
      fc.nat({ max: 3 }),
      fc.nat({ max: 0xffff }),
      fc.integer({ min: 0xfffe, max: 0x10001 }),
      fc.integer({ min: 0, max: 0xffffffff }),
    );
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const expected = keys.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        expect([...radixOrder(Uint32Array.from(keys))]).toEqual(expected);
      }),
    );
  });
});

describe('the table', () => {
  test.each([1023, 1024, 1025])(
    'keeps %i companies as they were, across the doubling of its memory',
    (size) => {
      const table = tableOf(
        Array.from({ length: size }, (_, at) =>
          companyOf({ row: at + 2, name: `c${at}`, met: at % 7, best: at % 3 }),
        ),
      );
      expect(table.size).toBe(size);
      expect(table.rows).toHaveLength(size);
      for (const at of [0, size - 2, size - 1]) {
        expect(table.rows[at]).toBe(at + 2);
        expect(table.names[at]).toBe(`c${at}`);
        expect(countOf(table, at, 'met')).toBe(at % 7);
      }
    },
  );

  test('counts more unread cells than a number of the table can hold as the most it can', () => {
    const table = tableOf([companyOf({ unread: 70_000 })]);
    expect(table.unread[0]).toBe(0xffff);
  });

  test('a place that nothing ranks is no best place', () => {
    const table = tableOf([companyOf({ best: 1, known: 0 }), companyOf({ best: 1, known: 1 })]);
    expect([bestPlace(table, 0), bestPlace(table, 1)]).toEqual([0, 2]);
  });
});

describe('sorting', () => {
  const table = tableOf([
    companyOf({ name: '东升', met: 2, best: 1 }),
    companyOf({ name: '', met: 9, best: null }),
    companyOf({ name: 'Zenith', met: 2, best: 0, known: 0 }),
    companyOf({ name: '百济', met: 10, best: 0 }),
  ]);
  const ranks = {
    ...NO_RANKS,
    names: rankNames(table.names, 'zh-Hans'),
    places: rankWords(['B', 'A'], 'en'),
  };
  const order = (column: Parameters<typeof sortRows>[1]['column'], down: boolean) => [
    ...(sortRows(table, { column, down }, ranks) ?? []),
  ];

  test('by number, equal ones as in the sheet, either way', () => {
    expect(order({ kind: 'count', of: 'met' }, false)).toEqual([0, 2, 1, 3]);
    expect(order({ kind: 'count', of: 'met' }, true)).toEqual([3, 1, 0, 2]);
  });

  test('by name in the order of the language, no name last either way', () => {
    expect(order({ kind: 'name' }, false)).toEqual([3, 0, 2, 1]);
    expect(order({ kind: 'name' }, true)).toEqual([2, 0, 3, 1]);
  });

  test('by place, none last either way; by fit, what nothing ranks last', () => {
    expect(order({ kind: 'place', rank: 0 }, false)).toEqual([0, 3, 1, 2]);
    expect(order({ kind: 'place', rank: 0 }, true)).toEqual([3, 0, 1, 2]);
    expect(order({ kind: 'standing' }, false).slice(2)).toEqual([1, 2]);
  });

  test('waits for the names to be ranked', () => {
    expect(sortRows(table, { column: { kind: 'name' }, down: false }, { ...ranks, names: null })).toBeNull();
  });

  test('the same name has the same rank', () => {
    expect([...rankNames(['b', 'a', 'b', ''], 'en')]).toEqual([2, 1, 2, 5]);
  });
});

describe('filtering', () => {
  const table = tableOf([
    companyOf({ name: 'Alpha GmbH', met: 0, judged: 2, best: 0, next: 0, unread: 1 }),
    companyOf({ name: 'beta', met: 1, judged: 1, best: 1, next: null }),
    companyOf({ name: '阿尔法', met: 3, area: 200, best: null, next: 1 }),
  ]);
  const kept = (filter: Partial<RowFilter>, without?: keyof RowFilter) => [
    ...filterRows(table, all(3), { ...NO_FILTER, ...filter }, without),
  ];

  test('nothing wanted keeps all, in the order given', () => {
    expect([...filterRows(table, Uint32Array.of(2, 0, 1), NO_FILTER)]).toEqual([2, 0, 1]);
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, name: '  ' })).toBe(false);
  });

  test('by name whatever the case; a name is text, never a pattern', () => {
    expect(kept({ name: 'ALPHA' })).toEqual([0]);
    expect(kept({ name: '尔' })).toEqual([2]);
    expect(kept({ name: '.*' })).toEqual([]);
  });

  test('at least so many hold: n − 1, n, n + 1; what is said of an area does not count', () => {
    expect(kept({ leastMet: 1 })).toEqual([0, 1, 2]);
    expect(kept({ leastMet: 2 })).toEqual([0, 1, 2]);
    expect(kept({ leastMet: 3 })).toEqual([2]);
    expect(kept({ leastMet: 4 })).toEqual([]);
  });

  test('by best place, next question, verdict and unread cells', () => {
    expect(kept({ place: 2 })).toEqual([1]);
    expect(kept({ place: 0 })).toEqual([2]);
    expect(kept({ next: 0 })).toEqual([1]);
    expect(kept({ next: 2 })).toEqual([2]);
    expect(kept({ verdict: 'met' })).toEqual([1, 2]);
    expect(kept({ unreadOnly: true })).toEqual([0]);
  });

  test('every part must hold, but for the one left aside', () => {
    expect(kept({ verdict: 'met', name: 'beta' })).toEqual([1]);
    expect(kept({ verdict: 'met', name: 'beta' }, 'name')).toEqual([1, 2]);
  });

  test('counts: the most frequent first, then as in the catalogue; verdicts by companies that have one', () => {
    expect(tally(all(3), (at) => bestPlace(table, at))).toEqual([
      { key: 0, count: 1 },
      { key: 1, count: 1 },
      { key: 2, count: 1 },
    ]);
    expect(tallyVerdicts(table, all(3)).slice(0, 2)).toEqual([2, 2]);
  });
});
