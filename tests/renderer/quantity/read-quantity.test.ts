import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantity, type ReadProblem } from '../../../renderer/shared/quantity/logic/read-quantity.ts';
import { MONEY_UNITS, type UnitId } from '../../../renderer/shared/quantity/logic/units.ts';
import type { Measure } from '../../../seeds/schema/index.ts';

const BOX: Readonly<Record<Measure, UnitId>> = { area: 'm2', money: 'rmb-one', people: 'people' };
const read = (written: string, measure: Measure = 'money', box = BOX[measure]) =>
  readQuantity(written, measure, box);

describe('what people write', () => {
  test.each<[string, Measure, number, UnitId]>([
    ['3000', 'money', 3000, 'rmb-one'],
    ['1,234,567.5', 'money', 1_234_567.5, 'rmb-one'],
    ['1 234 567', 'money', 1_234_567, 'rmb-one'],
    ["1'000", 'money', 1000, 'rmb-one'],
    ['１，０００', 'money', 1000, 'rmb-one'],
    ['３０．５', 'area', 30.5, 'm2'],
    ['0.125', 'area', 0.125, 'm2'],
    ['.5', 'area', 0.5, 'm2'],
    ['5.', 'area', 5, 'm2'],
    ['1234.567', 'area', 1234.567, 'm2'],
    ['1.2345', 'area', 1.2345, 'm2'],
    ['30 million', 'money', 30, 'rmb-million'],
    ['30m', 'money', 30, 'rmb-million'],
    ['3000万', 'money', 3000, 'rmb-wan'],
    ['3000萬元', 'money', 3000, 'rmb-wan'],
    ['1.5亿', 'money', 1.5, 'rmb-yi'],
    ['1.5億', 'money', 1.5, 'rmb-yi'],
    ['3千万', 'money', 30_000_000, 'rmb-one'],
    ['2 billion', 'money', 2_000_000_000, 'rmb-one'],
    ['500k', 'money', 500_000, 'rmb-one'],
    ['HK$30m', 'money', 30, 'hkd-million'],
    ['US$ 5 million', 'money', 5, 'usd-million'],
    ['500万港元', 'money', 500, 'hkd-wan'],
    ['港幣500萬元', 'money', 500, 'hkd-wan'],
    ['人民币3000万元', 'money', 3000, 'rmb-wan'],
    ['3 usd', 'money', 3, 'usd-one'],
    ['5亩', 'area', 5, 'mu'],
    ['5 畝', 'area', 5, 'mu'],
    ['5 mu', 'area', 5, 'mu'],
    ['10,000 sq ft', 'area', 10_000, 'sqft'],
    ['1.2万', 'area', 12_000, 'm2'],
    ['3万平方呎', 'area', 30_000, 'sqft'],
    ['800㎡', 'area', 800, 'm2'],
    ['2 km²', 'area', 2, 'km2'],
    ['2公頃', 'area', 2, 'ha'],
    ['120人', 'people', 120, 'people'],
    ['1.2k', 'people', 1200, 'people'],
    ['0', 'people', 0, 'people'],
    ['1000000000000000', 'money', 1e15, 'rmb-one'],
    ['0.000000000000012345', 'area', 1.2345e-14, 'm2'],
  ])('%s (%s)', (written, measure, value, unit) => {
    expect(read(written, measure)).toEqual({ kind: 'read', value, unit });
  });

  test('nothing, and spaces, are nothing', () => {
    expect(read('')).toEqual({ kind: 'empty' });
    expect(read(' 　')).toEqual({ kind: 'empty' });
  });

  test('a scale or a unit that is written counts, whatever the box is in; digits alone are in that of the box', () => {
    expect(read('3000', 'money', 'rmb-wan')).toMatchObject({ value: 3000, unit: 'rmb-wan' });
    expect(read('3000万', 'money', 'rmb-wan')).toMatchObject({ value: 3000, unit: 'rmb-wan' });
    expect(read('30 million', 'money', 'hkd-wan')).toMatchObject({ value: 30, unit: 'hkd-million' });
    expect(read('500', 'area', 'mu')).toMatchObject({ value: 500, unit: 'mu' });
  });
});

describe('what is never guessed', () => {
  test.each<[string, Measure, ReadProblem]>([
    ['1.000', 'money', 'which-dot'],
    ['12.500', 'area', 'which-dot'],
    ['1.234.567', 'money', 'which-dot'],
    ['1.500 million', 'money', 'which-dot'],
    ['1,5', 'money', 'commas'],
    ['1,0000', 'money', 'commas'],
    ['1,00,000', 'money', 'commas'],
    ['-5', 'area', 'negative'],
    ['−5', 'area', 'negative'],
    ['about 30', 'money', 'says-about'],
    ['约3000万', 'money', 'says-about'],
    ['30左右', 'people', 'says-about'],
    ['50-249', 'people', 'says-range'],
    ['50 to 249', 'people', 'says-range'],
    ['50至249人', 'people', 'says-range'],
    ['from 250', 'people', 'says-range'],
    ['250以上', 'people', 'says-range'],
    ['250+', 'people', 'says-range'],
    ['$30', 'money', 'which-currency'],
    ['¥30', 'money', 'which-currency'],
    ['500m', 'area', 'which-scale'],
    ['5 apples', 'area', 'unknown-words'],
    ['5mu', 'money', 'unknown-words'],
    ['USD 5 HKD', 'money', 'unknown-words'],
    ['1e5', 'money', 'unknown-words'],
    ['三千万', 'money', 'not-a-number'],
    ['NaN', 'money', 'not-a-number'],
    ['Infinity', 'money', 'not-a-number'],
    ['1..5', 'money', 'not-a-number'],
    ['12 34', 'money', 'not-a-number'],
    ['1234567890123456', 'money', 'too-precise'],
    ['1000000000000001', 'money', 'too-precise'],
    ['9000000 billion', 'money', 'too-large'],
  ])('%s (%s): %s', (written, measure, problem) => {
    expect(read(written, measure)).toEqual({ kind: 'unclear', problem });
  });

  test('thousands in a box of ten thousands could be either', () => {
    expect(read('5k', 'money', 'rmb-wan')).toEqual({ kind: 'unclear', problem: 'which-scale' });
    expect(read('3千', 'money', 'rmb-million')).toEqual({ kind: 'unclear', problem: 'which-scale' });
    expect(read('3千', 'money', 'rmb-one')).toMatchObject({ kind: 'read', value: 3000 });
  });

  test('no text whatever breaks it, and what it reads is a finite number, not below nought', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...MONEY_UNITS), (written, box) => {
        const reading = readQuantity(written, 'money', box);
        if (reading.kind === 'read') expect(reading.value >= 0 && reading.value <= 1e15).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9.,' 万亿kmh$元-]{0,20}$/u), (written) => {
        const reading = readQuantity(written, 'money', 'rmb-one');
        if (reading.kind === 'read') expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});
