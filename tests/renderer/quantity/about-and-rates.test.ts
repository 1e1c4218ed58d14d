import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABOUT_PERCENT, aboutRange } from '../../../renderer/shared/quantity/logic/about.ts';
import {
  isPossibleRate,
  isStarting,
  RATE_BOUNDS,
  ratesOrStart,
  ratesUsed,
  STARTING_RATES,
  withRate,
  type Foreign,
} from '../../../renderer/shared/quantity/logic/rates.ts';
import { readRate } from '../../../renderer/shared/quantity/logic/read-rate.ts';
import { day } from '../../rules/support/builders.ts';

describe('about', () => {
  test('is ten per cent to either side, both ends included', () => {
    expect(ABOUT_PERCENT).toBe(10);
    expect(aboutRange(30)).toEqual({ min: 27, max: 33 });
    expect(aboutRange(0.7)).toEqual({ min: 0.63, max: 0.77 });
    expect(aboutRange(0)).toEqual({ min: 0, max: 0 });
  });

  const whole = { min: 0, max: 1000, integer: true };
  test.each([
    [30, 27, 33],
    [3, 2, 4],
    [55, 49, 61],
    [1, 0, 2],
    [950, 855, 1000],
    [1000, 900, 1000],
  ])('about %d of whole numbers up to 1,000: %d to %d', (value, min, max) => {
    expect(aboutRange(value, whole)).toEqual({ min, max });
  });

  test('always holds the number it is about, and never leaves the bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.boolean(), (value, integer) => {
        const range = aboutRange(value, { min: -1000, max: 1000, integer });
        expect(range.min <= value && value <= range.max && range.min >= -1000 && range.max <= 1000).toBe(
          true,
        );
      }),
    );
  });
});

describe('rates', () => {
  test.each<[Foreign, number, boolean]>([
    ['hkd', 0.29, false],
    ['hkd', 0.3, true],
    ['hkd', 3, true],
    ['hkd', 3.01, false],
    ['usd', 1.99, false],
    ['usd', 2, true],
    ['usd', 20, true],
    ['usd', 20.01, false],
    ['hkd', Number.NaN, false],
    ['usd', Number.POSITIVE_INFINITY, false],
  ])('%s at %d', (currency, rate, possible) => {
    expect(isPossibleRate(currency, rate)).toBe(possible);
  });

  test('a rate turned over (dollars for one renminbi) is caught', () => {
    expect(isPossibleRate('usd', 1 / STARTING_RATES.usd)).toBe(false);
  });

  test('a starting value is called one until it is changed; the day is that of the change', () => {
    const set = withRate(STARTING_RATES, 'hkd', 0.92, day('2026-11-22'));
    expect(set).toEqual({ hkd: 0.92, usd: STARTING_RATES.usd, setOn: '2026-11-22' });
    expect([isStarting(STARTING_RATES, 'hkd'), isStarting(set, 'hkd'), isStarting(set, 'usd')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('stored rates that cannot be rates are not used', () => {
    const setOn = day('2026-11-22');
    expect(ratesOrStart(null)).toBe(STARTING_RATES);
    expect(ratesOrStart({ hkd: 0.92, usd: 7.1, setOn })).toEqual({ hkd: 0.92, usd: 7.1, setOn });
    expect(ratesOrStart({ hkd: 0.92, usd: RATE_BOUNDS.usd.max + 1, setOn })).toBe(STARTING_RATES);
    expect(ratesOrStart({ hkd: 0, usd: 7, setOn })).toBe(STARTING_RATES);
  });

  test('which rates a conversion rests on', () => {
    expect(ratesUsed('rmb', 'rmb')).toEqual([]);
    expect(ratesUsed('hkd', 'hkd')).toEqual([]);
    expect(ratesUsed('rmb', 'usd')).toEqual(['usd']);
    expect(ratesUsed('usd', 'hkd')).toEqual(['hkd', 'usd']);
  });
});

describe('a rate as typed', () => {
  test('three digits after the point are how rates are printed: no thousands here', () => {
    expect(readRate('7.125', 'usd')).toEqual({ rate: 7.125 });
    expect(readRate('7.125', 'hkd')).toEqual({ problem: 'outside' });
  });

  test.each<[string, ReturnType<typeof readRate>]>([
    ['0.92', { rate: 0.92 }],
    [' ０．９２ ', { rate: 0.92 }],
    ['0.920', { rate: 0.92 }],
    ['0.', { problem: 'outside' }],
    ['92', { problem: 'outside' }],
    ['0,92', { problem: 'commas' }],
    ['', { problem: 'not-a-number' }],
    ['0.92 RMB', { problem: 'not-a-number' }],
    ['-0.92', { problem: 'not-a-number' }],
    ['1.234.567', { problem: 'which-dot' }],
  ])('%s', (written, reading) => {
    expect(readRate(written, 'hkd')).toEqual(reading);
  });
});
