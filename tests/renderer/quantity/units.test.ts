import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeNumber } from '../../../renderer/shared/quantity/logic/decimals.ts';
import { LARGEST } from '../../../renderer/shared/quantity/logic/read-digits.ts';
import { readQuantity } from '../../../renderer/shared/quantity/logic/read-quantity.ts';
import {
  AREA_UNITS,
  baseUnit,
  convert,
  digitsWorth,
  MONEY_UNITS,
  parseUnit,
  unitsOf,
  type UnitId,
} from '../../../renderer/shared/quantity/logic/units.ts';

const rates = { hkd: 0.92, usd: 7.13, setOn: null };
const areaUnit = fc.constantFrom(...AREA_UNITS);
const moneyUnit = fc.constantFrom(...MONEY_UNITS);
/** Numbers as people type them: up to 12 digits, up to three after the point. */
const typed = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, point]) => Number(`${digits}e-${point}`));
const close = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-13;

describe('conversion', () => {
  test.each<[number, UnitId, UnitId, number]>([
    [15, 'mu', 'ha', 1],
    [3, 'mu', 'm2', 2000],
    [1, 'sqft', 'm2', 0.09290304],
    [10_000, 'sqft', 'm2', 929.0304],
    [1.1, 'ha', 'm2', 11_000],
    [0.3, 'km2', 'ha', 30],
    [3_000, 'rmb-wan', 'rmb-million', 30],
    [1.2, 'rmb-yi', 'rmb-wan', 12_000],
    [0.07, 'usd-million', 'usd-one', 70_000],
    [1, 'hkd-million', 'rmb-wan', 92],
    [1, 'usd-one', 'rmb-one', 7.13],
  ])('%d %s is, in %s, exactly %d', (value, from, to, expected) => {
    expect(convert(value, from, to, rates)).toBe(expected);
  });

  test('between Hong Kong and US dollars both rates count: no tie is assumed', () => {
    expect(convert(7.13, 'hkd-one', 'usd-one', { hkd: 1, usd: 7.13, setOn: null })).toBe(1);
    expect(convert(7.13, 'hkd-one', 'usd-one', { hkd: 2, usd: 7.13, setOn: null })).toBe(2);
  });

  test('there and back is the same to the last digits a number holds', () => {
    fc.assert(
      fc.property(typed, areaUnit, areaUnit, (value, a, b) =>
        close(convert(convert(value, a, b, rates), b, a, rates), value),
      ),
    );
    fc.assert(
      fc.property(typed, moneyUnit, moneyUnit, (value, a, b) =>
        close(convert(convert(value, a, b, rates), b, a, rates), value),
      ),
    );
  });

  test('more stays more, and the same way round for all units', () => {
    fc.assert(
      fc.property(
        typed,
        fc.integer({ min: 1, max: 1000 }),
        areaUnit,
        areaUnit,
        (value, more, a, b) => convert(value, a, b, rates) < convert(value + more, a, b, rates),
      ),
    );
  });

  test('square metres agree with fractions of whole numbers, to 15 digits', () => {
    const exact = {
      m2: [1n, 1n],
      mu: [2000n, 3n],
      sqft: [9290304n, 100000000n],
      ha: [10000n, 1n],
      km2: [1000000n, 1n],
    } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), areaUnit, areaUnit, (value, a, b) => {
        const over = BigInt(value) * exact[a][0] * exact[b][1];
        const under = exact[a][1] * exact[b][0];
        // Whole results must come out whole.
        if (over % under === 0n) return convert(value, a, b, rates) === Number(over / under);
        return close(convert(value, a, b, rates), Number((over * 10n ** 20n) / under) / 1e20);
      }),
    );
  });

  test('units of two measures do not mix', () => {
    expect(() => convert(1, 'mu', 'rmb-one', rates)).toThrow('no way from mu to rmb-one');
  });
});

describe('what is shown of a converted number', () => {
  test.each<[UnitId, UnitId, number]>([
    ['rmb-one', 'rmb-wan', 15],
    ['m2', 'ha', 15],
    ['mu', 'mu', 15],
    ['mu', 'm2', 6],
    ['m2', 'sqft', 6],
    ['hkd-million', 'rmb-one', 4],
    ['usd-one', 'hkd-one', 4],
  ])('from %s to %s: %d digits', (from, to, digits) => {
    expect(digitsWorth(from, to)).toBe(digits);
  });
});

describe('units', () => {
  test('stored ones are read within their measure only', () => {
    expect(parseUnit('area', 'mu')).toBe('mu');
    expect(parseUnit('money', 'mu')).toBeNull();
    expect(parseUnit('money', 'eur-one')).toBeNull();
    for (const measure of ['area', 'money', 'people'] as const)
      expect(unitsOf(measure)).toContain(baseUnit(measure));
  });

  test('whatever is written into a box can be read from it again', () => {
    fc.assert(
      fc.property(typed, areaUnit, areaUnit, (value, a, b) => {
        const shown = convert(value, a, b, rates);
        fc.pre(shown <= LARGEST);
        expect(readQuantity(writeNumber(shown), 'area', b)).toEqual({ kind: 'read', value: shown, unit: b });
      }),
    );
    expect(writeNumber(1.234)).toBe('1.2340');
    expect(writeNumber(0.125)).toBe('0.125');
    expect(writeNumber(1234.5)).toBe('1,234.5');
  });
});
