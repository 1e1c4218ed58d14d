import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPERATORS, type Operator } from '../../../seeds/schema/index.ts';
import { intervalTruth } from '../../../rules/truth/interval.ts';
import type { Truth } from '../../../rules/index.ts';

const LIMIT = 10;
const holds: Readonly<Record<(typeof OPERATORS)['number'][number], (n: number) => boolean>> = {
  equal: (n) => n === LIMIT,
  lessThan: (n) => n < LIMIT,
  lessThanInclusive: (n) => n <= LIMIT,
  greaterThan: (n) => n > LIMIT,
  greaterThanInclusive: (n) => n >= LIMIT,
};

describe('intervals', () => {
  // Rows: operator, then [9,9] [10,10] [11,11] [8,9] [9,10] [10,11] [11,12] [9,11] [..,9] [..,10] [10,..] [11,..]
  const RANGES = [
    { min: 9, max: 9 },
    { min: 10, max: 10 },
    { min: 11, max: 11 },
    { min: 8, max: 9 },
    { min: 9, max: 10 },
    { min: 10, max: 11 },
    { min: 11, max: 12 },
    { min: 9, max: 11 },
    { max: 9 },
    { max: 10 },
    { min: 10 },
    { min: 11 },
  ];
  const T = 'true';
  const F = 'false';
  const U = 'unknown';
  const ROWS: readonly (readonly [keyof typeof holds, readonly Truth[]])[] = [
    ['equal', [F, T, F, F, U, U, F, U, F, U, U, F]],
    ['lessThan', [T, F, F, T, U, F, F, U, T, U, F, F]],
    ['lessThanInclusive', [T, T, F, T, T, U, F, U, T, T, U, F]],
    ['greaterThan', [F, F, T, F, F, U, T, U, F, F, U, T]],
    ['greaterThanInclusive', [F, T, T, F, U, T, T, U, F, U, T, T]],
  ];

  test.each(ROWS)(
    '2.1 2.2 2.3 %s 10 on intervals that end at 9, 10 and 11, both ends included',
    (operator, expected) => {
      expect(RANGES.map((range) => intervalTruth(range, operator, LIMIT))).toEqual(expected);
    },
  );

  test('2.2 the rows cover every operator for numbers', () => {
    expect(ROWS.map(([operator]) => operator).sort()).toEqual([...OPERATORS.number].sort());
  });

  test('2.1 true means true of every number inside, false of none, unknown of some', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(ends, fc.constantFrom(...OPERATORS.number), ([a, b], operator) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const inside = Array.from({ length: 4 * (max - min) + 1 }, (_, step) => min + step / 4);
        const found = new Set(inside.map(holds[operator]));
        const expected = found.size === 2 ? 'unknown' : String(found.has(true));
        expect(intervalTruth({ min, max }, operator, LIMIT)).toBe(expected);
      }),
    );
  });

  test('2.4 an interval of one point is that number', () => {
    for (const operator of OPERATORS.number) {
      for (const n of [LIMIT - 1, LIMIT, LIMIT + 1]) {
        expect(intervalTruth({ min: n, max: n }, operator, LIMIT)).toBe(String(holds[operator](n)));
      }
    }
  });

  test('2.5 operators that are not for numbers, and operands that are none, never hold of an interval', () => {
    const others: readonly Operator[] = ['in', 'contains', 'containsAny'];
    for (const operator of others) expect(intervalTruth({ min: 1, max: 2 }, operator, ['1'])).toBe('false');
    for (const operator of others) expect(intervalTruth({ min: 1, max: 2 }, operator, 1)).toBe('false');
    expect(intervalTruth({ min: 1 }, 'equal', 'one')).toBe('false');
  });
});
