import { describe, expect, test } from 'vitest';
import { sameAnswer, sameAnswers, withoutDay, type Answer } from '../../seeds/schema/index.ts';
import { answersOf, day } from '../rules/support/builders.ts';

const known = (value: Extract<Answer, { state: 'known' }>['value']): Answer => ({ state: 'known', value });
const planned = (value: boolean | string[], by: string): Answer => ({ state: 'planned', value, by: day(by) });

describe('whether two answers say the same', () => {
  test('a set of options does in any order, and not with one more or one fewer', () => {
    expect(sameAnswer(known(['x', 'y']), known(['y', 'x']))).toBe(true);
    expect(sameAnswer(known(['x', 'y']), known(['x']))).toBe(false);
    expect(sameAnswer(known(['x']), known(['x', 'y']))).toBe(false);
  });

  test('the same value now and planned, or planned by another day, are different things', () => {
    expect(sameAnswer(known(true), planned(true, '2027-01-01'))).toBe(false);
    expect(sameAnswer(planned(true, '2027-01-01'), planned(true, '2027-01-02'))).toBe(false);
    expect(sameAnswer(planned(true, '2027-01-01'), planned(true, '2027-01-01'))).toBe(true);
  });

  test('not asked, not known, rather not said and "none of these" are four different things', () => {
    const four = [undefined, { state: 'unknown' }, { state: 'declined' }, known([])] as const;
    for (const one of four) for (const other of four) expect(sameAnswer(one, other)).toBe(one === other);
    expect(sameAnswer(undefined, null)).toBe(true);
  });

  test('an interval with an open end is not the one that ends at the same number', () => {
    const range = (min?: number, max?: number): Answer => ({
      state: 'interval',
      range: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    });
    expect(sameAnswer(range(1, 5), range(1))).toBe(false);
    expect(sameAnswer(range(undefined, 5), range(5))).toBe(false);
    expect(sameAnswer(range(1, 5), range(1, 5))).toBe(true);
  });

  test('a range is the same in whatever order its ends were written, planned or not', () => {
    const by = day('2027-01-01');
    const [one, other] = [
      { min: 1, max: 5 },
      { max: 5, min: 1 },
    ];
    expect(sameAnswer({ state: 'interval', range: one }, { state: 'interval', range: other })).toBe(true);
    expect(sameAnswer({ state: 'planned', value: one, by }, { state: 'planned', value: other, by })).toBe(
      true,
    );
  });

  test('a planned set of options does in any order too', () => {
    expect(sameAnswer(planned(['x', 'y'], '2027-01-01'), planned(['y', 'x'], '2027-01-01'))).toBe(true);
  });

  test('a number, a word and a set of that word are three different things', () => {
    const three = [known(1), known('1'), known(['1'])];
    for (const one of three) for (const other of three) expect(sameAnswer(one, other)).toBe(one === other);
  });
});

test('two sets of answers are the same whatever the order in which they were given', () => {
  const answers = answersOf({ a: true, b: 'unknown' });
  expect(sameAnswers(answers, answersOf({ b: 'unknown', a: true }))).toBe(true);
  expect(sameAnswers(answers, answersOf({ a: true }))).toBe(false);
  expect(sameAnswers(answers, answersOf({ a: true, c: 'unknown' }))).toBe(false);
  expect(sameAnswers(answers, answersOf({ a: true, b: 'declined' }))).toBe(false);
});

describe('a plan without its day', () => {
  const by = day('2027-01-01');

  test('is what it is for: a value, or a range', () => {
    expect(withoutDay(planned(['x'], '2027-01-01'))).toEqual(known(['x']));
    expect(withoutDay({ state: 'planned', value: { min: 1 }, by })).toEqual({
      state: 'interval',
      range: { min: 1 },
    });
  });

  test.each([known(5), { state: 'unknown' } as const, { state: 'declined' } as const])(
    'another answer stays as it is: $state',
    (answer) => {
      expect(withoutDay(answer)).toBe(answer);
    },
  );
});
