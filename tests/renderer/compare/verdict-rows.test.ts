import { describe, expect, test } from 'vitest';
import {
  cellOf,
  CELL_KEYS,
  countCells,
  isAimed,
  type Cell,
  type CellKey,
} from '../../../renderer/features/compare/logic/cells.ts';
import {
  filterRows,
  isRowFiltered,
  NO_ROW_FILTER,
} from '../../../renderer/features/compare/logic/filter-rows.ts';
import {
  groupRows,
  rowGroupOf,
  ROW_GROUPS,
  sectionsOf,
  type VerdictRow,
} from '../../../renderer/features/compare/logic/verdict-rows.ts';
import type { Provision, StandingVerdict } from '../../../seeds/schema/index.ts';
import { catalogueOf, provision, type ProvisionInput } from '../../rules/support/builders.ts';

const cell = (key: CellKey, wouldBe: StandingVerdict | null = null): Cell => ({ key, wouldBe });
function made(id: string, over: Partial<ProvisionInput> = {}): Provision {
  const [one] = catalogueOf({ provisions: [provision(id, over)] }).provisions;
  if (one === undefined) throw new Error('no provision');
  return one;
}
const row = (id: string, cells: readonly Cell[], over: Partial<ProvisionInput> = {}): VerdictRow => ({
  provision: made(id, over),
  cells,
});
const ids = (rows: readonly VerdictRow[]) => rows.map(({ provision: { id } }) => String(id));

describe('squares', () => {
  test('every kind of square has a place in the legend, once', () => {
    expect([...CELL_KEYS].sort()).toEqual(Object.keys(countCells([])).sort());
  });

  test('what speaks of the area at large is never counted as met', () => {
    expect(cellOf({ addressee: 'area' }, { verdict: 'met' })).toEqual(cell('area'));
    expect(cellOf({ addressee: 'company' }, { verdict: 'met' })).toEqual(cell('met'));
  });

  test('a text not in force keeps its verdict on the merits', () => {
    expect(cellOf({ addressee: 'company' }, { verdict: 'closed', wouldBe: 'met' })).toEqual(
      cell('closed', 'met'),
    );
    expect(isAimed(cell('closed', 'met'))).toBe(true);
    expect(isAimed(cell('closed', 'out-of-scope'))).toBe(false);
  });

  test('the counts of a column add up to its rows', () => {
    const counts = countCells([cell('met'), cell('met'), cell('elsewhere'), cell('closed', 'open')]);
    expect(counts).toMatchObject({ met: 2, elsewhere: 1, closed: 1, open: 0 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(4);
  });
});

describe('parts of the table', () => {
  test.each([
    ['differs', [cell('met'), cell('open')], {}],
    ['differs', [cell('met'), cell('elsewhere')], {}],
    ['differs', [cell('met'), cell('closed', 'met')], {}],
    ['same', [cell('open'), cell('open')], {}],
    ['area', [cell('area'), cell('elsewhere')], { addressee: 'area' }],
    ['over', [cell('closed', 'met'), cell('elsewhere')], {}],
    ['over', [cell('closed', 'met'), cell('closed', 'open')], {}],
    ['over', [cell('closed', 'met')], { addressee: 'area' }],
    ['not-aimed', [cell('out-of-scope'), cell('elsewhere')], {}],
    ['not-aimed', [cell('closed', 'out-of-scope'), cell('elsewhere')], {}],
    ['not-aimed', [], {}],
  ] as const)('%s: %j', (group, cells, over) => {
    expect(rowGroupOf(row('a', cells, over))).toBe(group);
  });

  test('every row stands in exactly one part', () => {
    const keys = CELL_KEYS.map((key) => cell(key, key === 'closed' ? 'open' : null));
    const rows = keys.flatMap((a, i) => keys.map((b, j) => row(`r${i}-${j}`, [a, b])));
    const grouped = groupRows(rows);
    const all = ROW_GROUPS.flatMap((group) => ids(grouped[group]));
    expect(all.sort()).toEqual(ids(rows).sort());
  });

  test('within a part: by subject, those that differ first, best verdict, firmest verb, as printed', () => {
    const over = (force: 'allow' | 'support') => ({ force, kind: 'talent' as const });
    const grouped = groupRows([
      row('same', [cell('closed', 'met'), cell('closed', 'met')], over('allow')),
      row('b', [cell('closed', 'met'), cell('elsewhere')], over('support')),
      row('a', [cell('closed', 'met'), cell('elsewhere')], over('allow')),
      row('c', [cell('closed', 'met'), cell('elsewhere')], over('allow')),
      row('land', [cell('closed', 'met'), cell('elsewhere')], { kind: 'land' }),
    ]);
    expect(ids(grouped.over)).toEqual(['land', 'a', 'c', 'b', 'same']);
    const differing = groupRows([
      row('open', [cell('open'), cell('elsewhere')]),
      row('met', [cell('elsewhere'), cell('met')]),
    ]);
    expect(ids(differing.differs)).toEqual(['met', 'open']);
  });

  test('sections hold no more rows than asked for and say how many there are', () => {
    const grouped = groupRows([
      row('a', [cell('met'), cell('open')], { kind: 'land' }),
      row('b', [cell('met'), cell('open')], { kind: 'land' }),
      row('c', [cell('met'), cell('open')], { kind: 'talent' }),
      row('d', [cell('open'), cell('open')], { kind: 'land' }),
    ]);
    const shape = (limit: number, shown: readonly (typeof ROW_GROUPS)[number][] = ROW_GROUPS) =>
      sectionsOf(grouped, shown, limit).map(({ group, kind, rows, total }) => [
        group,
        kind,
        rows.length,
        total,
      ]);
    expect(shape(1)).toEqual([['differs', 'land', 1, 2]]);
    expect(shape(2)).toEqual([['differs', 'land', 2, 2]]);
    expect(shape(4)).toEqual([
      ['differs', 'land', 2, 2],
      ['differs', 'talent', 1, 1],
      ['same', 'land', 1, 1],
    ]);
    expect(shape(4, ['same'])).toEqual([['same', 'land', 1, 1]]);
    expect(shape(4, [])).toEqual([]);
  });
});

describe('filter', () => {
  const rows = [
    row('alpha', [cell('met')], {
      kind: 'land',
      force: 'allow',
      cite: [{ doc: 'doc', at: '五14', from: '先租後讓土地' }],
    }),
    row('beta', [cell('met')], { kind: 'talent', force: 'support' }),
  ];

  test('nothing to look for lets everything through', () => {
    expect(ids(filterRows(rows, NO_ROW_FILTER))).toEqual(['alpha', 'beta']);
    expect(isRowFiltered(NO_ROW_FILTER)).toBe(false);
    expect(isRowFiltered({ ...NO_ROW_FILTER, text: '  ' })).toBe(false);
  });

  test('by subject, by firmness, by words of the title, by locator and printed opening; all together', () => {
    expect(ids(filterRows(rows, { ...NO_ROW_FILTER, kind: 'talent' }))).toEqual(['beta']);
    expect(ids(filterRows(rows, { ...NO_ROW_FILTER, force: 'allow' }))).toEqual(['alpha']);
    expect(ids(filterRows(rows, { ...NO_ROW_FILTER, text: 'TITLE of beta' }))).toEqual(['beta']);
    expect(ids(filterRows(rows, { ...NO_ROW_FILTER, text: '五14' }))).toEqual(['alpha']);
    expect(ids(filterRows(rows, { ...NO_ROW_FILTER, text: '先租' }))).toEqual(['alpha']);
    expect(ids(filterRows(rows, { text: 'title', kind: 'land', force: 'support' }))).toEqual([]);
  });
});
