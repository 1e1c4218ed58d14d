import { describe, expect, test } from 'vitest';
import { putPlace, readChosen } from '../../../renderer/features/compare/logic/chosen-places.ts';
import {
  firstColumns,
  FIRST_COLUMNS,
  MOST_COLUMNS,
  orderColumns,
} from '../../../renderer/features/compare/logic/columns.ts';
import { findPlaces } from '../../../renderer/features/compare/logic/find-places.ts';
import { nextCell } from '../../../renderer/features/compare/logic/next-cell.ts';
import { orderForChoice } from '../../../renderer/features/compare/logic/order-for-choice.ts';
import type { PlaceResult } from '../../../rules/index.ts';
import { catalogueOf, place, placeId } from '../../rules/support/builders.ts';

const standing = (id: string, met: number): PlaceResult => ({
  id: placeId(id),
  standing: met > 0 ? 'good' : 'possible',
  met,
  notMet: 0,
  open: 0,
  criteria: [],
  unlocked: [],
});
/** `p0` is best; all from `ranked` on have nothing to rank them by. */
const standings = (count: number, ranked = count) =>
  Array.from({ length: count }, (_, index) => standing(`p${index}`, index < ranked ? 1 : 0));
const names = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `p${from + i}`);
const asked = (...ids: readonly string[]) => ids.map(placeId);

describe('the places a matrix begins with', () => {
  test.each([
    [FIRST_COLUMNS - 1, FIRST_COLUMNS - 1],
    [FIRST_COLUMNS, FIRST_COLUMNS],
    [FIRST_COLUMNS + 1, FIRST_COLUMNS],
  ])('of %i ranked places the best %i', (count, shown) => {
    expect(firstColumns(standings(count), [])).toEqual({ places: names(0, shown), added: [] });
  });

  test('places without anything to rank them by stay out while there are others', () => {
    expect(firstColumns(standings(6, 3), []).places).toEqual(names(0, 3));
    expect(firstColumns(standings(3, 0), []).places).toEqual(names(0, 3));
  });

  test('where the case considers a few places, all of them, ranked or not', () => {
    expect(firstColumns(standings(9, 3), asked('p8', 'p2'))).toEqual({ places: ['p2', 'p8'], added: [] });
  });

  test('where it considers one, the best of the others beside it, and they are named as added', () => {
    expect(firstColumns(standings(9, 5), asked('p8'))).toEqual({
      places: ['p8', 'p0', 'p1', 'p2'],
      added: ['p0', 'p1', 'p2'],
    });
    expect(firstColumns(standings(1), [])).toEqual({ places: ['p0'], added: [] });
    expect(firstColumns([], [])).toEqual({ places: [], added: [] });
  });

  test('a choice is put in the order of the ranking, without what is gone, and no more than fit', () => {
    expect(orderColumns(standings(4), ['p3', 'gone', 'p1'])).toEqual(['p1', 'p3']);
    const all = names(0, 40);
    expect(orderColumns(standings(40), all)).toEqual(names(0, MOST_COLUMNS));
  });
});

describe('the places an address names', () => {
  const places = catalogueOf({ places: ['a', 'b', 'c', 'd', 'e'].map((id) => place(id)) }).places;
  const read = (...address: readonly string[]) => {
    const { unknown, ...rest } = readChosen(places, address);
    const idsOf = (some: typeof rest.places) => some.map(({ id }) => String(id));
    return {
      places: idsOf(rest.places),
      unknown,
      repeated: idsOf(rest.repeated),
      left: idsOf(rest.left),
    };
  };

  test('in their order; nothing is dropped without a word', () => {
    expect(read('b', 'a')).toEqual({ places: ['b', 'a'], unknown: [], repeated: [], left: [] });
    expect(read('b', 'zz', 'b', 'zz', 'a', 'b')).toEqual({
      places: ['b', 'a'],
      unknown: ['zz'],
      repeated: ['b'],
      left: [],
    });
    expect(read()).toEqual({ places: [], unknown: [], repeated: [], left: [] });
    expect(read('__proto__', 'constructor')).toMatchObject({
      places: [],
      unknown: ['__proto__', 'constructor'],
    });
  });

  test('three, four and five of them', () => {
    expect(read('a', 'b', 'c')).toMatchObject({ places: ['a', 'b', 'c'], left: [] });
    expect(read('a', 'b', 'c', 'd')).toMatchObject({ places: ['a', 'b', 'c', 'd'], left: [] });
    expect(read('a', 'b', 'c', 'd', 'e')).toMatchObject({ places: ['a', 'b', 'c', 'd'], left: ['e'] });
    expect(read('a', 'a', 'zz', 'b', 'c', 'd')).toMatchObject({ places: ['a', 'b', 'c', 'd'], left: [] });
  });

  test('putting a place in', () => {
    expect(putPlace(['a', 'b'], 'c', null)).toEqual(['a', 'b', 'c']);
    expect(putPlace(['a', 'b'], 'c', 'a')).toEqual(['c', 'b']);
  });

  test('to choose from: best first, then those only named, without those already there', () => {
    const ranked = [standing('c', 2), standing('a', 1)];
    expect(orderForChoice(places, ranked, ['a']).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'e']);
  });

  test('found by name, as printed and under another name', () => {
    const known = catalogueOf({
      places: [
        place('a', { printed: ['知識城'] }),
        place('b', {
          aliases: [
            {
              doc: 'doc',
              printed: '中新城',
              sure: 'likely',
              says: { en: 'x', 'zh-Hans': 'x', 'zh-Hant': 'x' },
            },
          ],
        }),
      ],
    }).places;
    const found = (query: string) => findPlaces(known, query).map(({ id }) => String(id));
    expect(found('')).toEqual(['a', 'b']);
    expect(found('NAME of b')).toEqual(['b']);
    expect(found('知識')).toEqual(['a']);
    expect(found('中新')).toEqual(['b']);
    expect(found('nowhere')).toEqual([]);
  });
});

describe('keys in the grid', () => {
  const size = { rows: 30, columns: 5 };
  const plain = { ctrlKey: false, altKey: false, metaKey: false };
  const from = (row: number, column: number, key: string, ctrlKey = false) =>
    nextCell({ row, column }, { ...plain, key, ctrlKey }, size);

  test.each([
    ['ArrowUp', { row: 14, column: 2 }],
    ['ArrowDown', { row: 16, column: 2 }],
    ['ArrowLeft', { row: 15, column: 1 }],
    ['ArrowRight', { row: 15, column: 3 }],
    ['PageUp', { row: 5, column: 2 }],
    ['PageDown', { row: 25, column: 2 }],
    ['Home', { row: 15, column: 0 }],
    ['End', { row: 15, column: 4 }],
  ])('%s', (key, to) => {
    expect(from(15, 2, key)).toEqual(to);
  });

  test('never beyond the edge', () => {
    expect(from(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(from(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
    expect(from(29, 4, 'ArrowDown')).toEqual({ row: 29, column: 4 });
    expect(from(29, 4, 'PageDown')).toEqual({ row: 29, column: 4 });
    expect(from(3, 4, 'PageUp')).toEqual({ row: 0, column: 4 });
    expect(from(15, 2, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(from(15, 2, 'End', true)).toEqual({ row: 29, column: 4 });
  });

  test('other keys move nothing', () => {
    for (const key of ['Enter', 'Tab', ' ', 'a', 'Escape']) expect(from(15, 2, key)).toBeNull();
  });

  test('what the browser goes back with stays the browser’s', () => {
    for (const held of ['altKey', 'metaKey'] as const)
      expect(nextCell({ row: 15, column: 2 }, { ...plain, key: 'ArrowLeft', [held]: true }, size)).toBeNull();
  });
});
