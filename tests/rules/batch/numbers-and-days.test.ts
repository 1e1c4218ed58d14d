import { describe, expect, test } from 'vitest';
import { dayOfNumber } from '../../../rules/batch/read-day.ts';
import {
  area,
  by,
  day,
  empty,
  goods,
  group,
  known,
  least,
  mappingOf,
  most,
  NAME,
  option,
  read,
  readOne,
  readRow,
  staff,
  whole,
  type Written,
} from '../support/sheets.ts';

const refused = (code: string, found: string, expected: readonly string[] = []) => ({
  answer: undefined,
  problems: [{ code, found, expected }],
});

describe('numbers', () => {
  test.each([
    ['120', 120],
    ['1,200', 1200],
    ['1，200', 1200],
    ['1 200', 1200],
    ["1'200", 1200],
    ['１２００', 1200],
    [' 12 ', 12],
    ['+7', 7],
    [12, 12],
    ['120.0', 120],
  ])('21.10 %j is a number', (written, value) => {
    expect(readOne(staff, written)).toEqual(known(value));
  });

  test.each([
    '12,00',
    '1.200,5',
    '1,2345',
    '12 people',
    'about 12',
    '1e3',
    '0x10',
    '10-20',
    'NaN',
    'Infinity',
    '1 200,300',
    '.',
    '--1',
    '5%',
  ])('21.10 %j is no number', (written) => {
    expect(readOne(area, written)).toEqual(refused('not-a-number', written));
  });

  test('21.10 neither is a yes, a day, or a number that is none', () => {
    expect(readOne(staff, true)).toEqual(refused('not-a-number', 'TRUE'));
    expect(readOne(staff, day('2026-01-01'))).toEqual(refused('not-a-number', '2026-01-01'));
    expect(readOne(staff, NaN)).toEqual(refused('not-a-number', 'NaN'));
    expect(readOne(staff, Infinity)).toEqual(refused('not-a-number', 'Infinity'));
  });

  test('21.10 both ends of the range belong to it', () => {
    expect(readOne(staff, 0)).toEqual(known(0));
    expect(readOne(staff, 5000)).toEqual(known(5000));
    expect(readOne(area, 0.5)).toEqual(known(0.5));
    expect(readOne(staff, -1)).toEqual(refused('out-of-range', '-1', ['0', '5000']));
    expect(readOne(staff, '5,001')).toEqual(refused('out-of-range', '5,001', ['0', '5000']));
    expect(readOne(area, 0.4)).toEqual(refused('out-of-range', '0.4', ['0.5', '900']));
    expect(readOne(staff, 2.5)).toEqual(refused('not-whole', '2.5'));
    expect(readOne(area, 2.5)).toEqual(known(2.5));
  });

  test('21.8 a number can be unknown or not said', () => {
    expect(readOne(staff, '不清楚')).toEqual(read({ state: 'unknown' }));
    expect(readOne(staff, 'Rather not say')).toEqual(read({ state: 'declined' }));
  });

  test('21.6 a word for a number that means nothing is nothing', () => {
    expect(readOne(staff, 'TBA', { words: { staff: { tba: null } } })).toEqual(empty);
  });
});

/** The answer about the group, yes, with what stands in its planned-by column. */
function planned(written: Written, answer: Written = 'yes') {
  const company = readRow(mappingOf([NAME, whole(group), by(group)]), ['A', answer, written]);
  return {
    answer: company?.answers.get(group),
    problems: company?.problems.map(({ code, found, expected }) => ({ code, found, expected })),
    numberDays: company?.numberDays,
  };
}
const until = (iso: string, numberDays: number[] = []) => ({
  ...read({ state: 'planned', value: true, by: iso }),
  numberDays,
});

describe('days', () => {
  test.each([
    '2026-03-01',
    '2026-3-1',
    '2026/3/1',
    '2026.3.1',
    '2026年3月1日',
    '２０２６－０３－０１',
    '2026 年 3 月 1 日',
    '2026-03-01T00:00:00',
    '2026-03-01 0:00',
    ' 2026/03/01 ',
  ])('21.11 %j is a day', (written) => {
    expect(planned(written)).toEqual(until('2026-03-01'));
  });

  test('21.11 a day cell is a day', () => {
    expect(planned(day('2024-02-29'))).toEqual(until('2024-02-29'));
  });

  test.each([
    '03/04/2026',
    '25/12/2026',
    '12/25/26',
    '26-3-1',
    '2026-3',
    '2026年3月',
    '2026-02-29',
    '2026-13-01',
    '2026-3/1',
    '2026-03-01 08:30',
    'soon',
    'yes',
    '19999',
    '80001',
    '0',
    '20260301',
  ])('21.11 21.12 %j is no day, and the answer is not taken', (written) => {
    expect(planned(written)).toEqual({ ...refused('not-a-day', written, ['YYYY-MM-DD']), numberDays: [] });
  });

  test.each([
    [20_000, '1954-10-03'],
    [36_526, '2000-01-01'],
    [43_890, '2020-02-29'],
    [43_891, '2020-03-01'],
    [46_082, '2026-03-01'],
    [80_000, '2119-01-11'],
  ])('21.11 the number %j is the day %s of a spreadsheet', (number, iso) => {
    expect(planned(number)).toEqual(until(iso, [2]));
    expect(planned(` ${number} `)).toEqual(until(iso, [2]));
  });

  test('21.11 every number of the range is the day after the one before', () => {
    const dayOf = (number: number) => Date.parse(dayOfNumber(number) ?? '');
    for (let number = 20_001; number <= 80_000; number++)
      if (dayOf(number) - dayOf(number - 1) !== 86_400_000) expect.fail(String(number));
  });

  test.each([19_999, 80_001, 46_082.5, -46_082, 1])('21.11 the number %j is no day', (number) => {
    expect(planned(number).problems?.map(({ code }) => code)).toEqual(['not-a-day']);
  });

  test('21.12 without a day it is so now', () => {
    expect(planned(null)).toEqual({ ...known(true), numberDays: [] });
    expect(planned('  ')).toEqual({ ...known(true), numberDays: [] });
  });

  test('21.12 a day without an answer is nothing; what is not known is not planned', () => {
    expect(planned('2026-03-01', null)).toEqual({ ...empty, numberDays: [] });
    expect(planned('2026-03-01', 'unknown')).toEqual({ ...read({ state: 'unknown' }), numberDays: [] });
  });

  test('21.12 an interval and a set can be planned', () => {
    const mapping = mappingOf([least(staff), by(staff), option(goods, 'rail'), by(goods)]);
    const answers = readRow(mapping, [5, '2027-01-01', 'x', '2027-02-01'])?.answers;
    expect(answers?.get(staff)).toEqual({ state: 'planned', value: { min: 5 }, by: '2027-01-01' });
    expect(answers?.get(goods)).toEqual({ state: 'planned', value: ['rail'], by: '2027-02-01' });
  });
});

describe('least and most', () => {
  const between = (from: Written, to: Written) => {
    const company = readRow(mappingOf([NAME, least(staff), most(staff)]), ['A', from, to]);
    return {
      answer: company?.answers.get(staff),
      problems: company?.problems.map(({ code, column }) => [code, column]),
    };
  };

  test.each([
    [5, 9, { state: 'interval', range: { min: 5, max: 9 } }],
    [5, null, { state: 'interval', range: { min: 5 } }],
    [null, '9', { state: 'interval', range: { max: 9 } }],
    [9, 9, { state: 'known', value: 9 }],
    [null, null, undefined],
    ['unknown', null, { state: 'unknown' }],
    ['unknown', 9, { state: 'interval', range: { max: 9 } }],
  ])('21.13 from %j to %j', (from, to, answer) => {
    expect(between(from, to)).toEqual(read(answer));
  });

  test('21.13 turned round, or with an end that cannot be read, it stays unanswered', () => {
    expect(between(9, 8)).toEqual({ answer: undefined, problems: [['turned-interval', 2]] });
    expect(between(9, 'lots')).toEqual({ answer: undefined, problems: [['not-a-number', 2]] });
    expect(between(-1, 9)).toEqual({ answer: undefined, problems: [['out-of-range', 1]] });
  });
});
