import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factSchema, type Answer, type Fact } from '../../../seeds/schema/index.ts';
import { checkAnswer, expectedFor } from '../../../rules/assess/check-answer.ts';
import { worthOf } from '../../../rules/assess/answer-values.ts';
import { arbitraryAnswer } from '../support/arbitrary-answers.ts';
import { booleanFact, choiceFact, choicesFact, day, numberFact } from '../support/builders.ts';

const fact = {
  flag: factSchema.parse(booleanFact('flag', { plannable: false })),
  base: factSchema.parse(choiceFact('base', ['a', 'b'])),
  kinds: factSchema.parse(choicesFact('kinds', ['p', 'q'])),
  staff: factSchema.parse(numberFact('staff', { min: 1, max: 50 })),
  share: factSchema.parse(numberFact('share', { min: 0, max: 1, integer: false })),
} satisfies Record<string, Fact>;
const known = (value: boolean | number | string | string[]): Answer => ({ state: 'known', value });
const range = (min?: number, max?: number): Answer => ({
  state: 'interval',
  range: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
});

describe('answers', () => {
  test('3.1 known, interval and planned carry a value; unknown, declined and missing carry none', () => {
    expect(worthOf(known(5))).toBe(5);
    expect(worthOf(range(1, 2))).toEqual({ min: 1, max: 2 });
    expect(worthOf({ state: 'planned', value: ['p'], by: day('2027-01-01') })).toEqual(['p']);
    expect([worthOf({ state: 'unknown' }), worthOf({ state: 'declined' }), worthOf(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('3.2 a value has the type of its fact and is one of its options', () => {
    const good: [Fact, Answer][] = [
      [fact.flag, known(false)],
      [fact.base, known('a')],
      [fact.kinds, known([])],
      [fact.kinds, known(['p', 'q'])],
      [fact.staff, known(1)],
      [fact.share, known(0.5)],
    ];
    const bad: [Fact, Answer][] = [
      [fact.flag, known('true')],
      [fact.flag, known(1)],
      [fact.base, known('c')],
      [fact.base, known(['a'])],
      [fact.kinds, known('p')],
      [fact.kinds, known(['p', 'z'])],
      [fact.staff, known('5')],
      [fact.staff, known(true)],
      [fact.staff, known([])],
    ];
    for (const [one, answer] of good) expect(checkAnswer(one, answer), one.id).toEqual([]);
    for (const [one, answer] of bad) expect(checkAnswer(one, answer), one.id).toHaveLength(1);
  });

  test('3.3 a number lies in the range of its fact, both ends included, and is whole where the fact is', () => {
    const count = (one: Fact, value: number) => checkAnswer(one, known(value)).length;
    expect([0, 1, 2, 49, 50, 51].map((value) => count(fact.staff, value))).toEqual([1, 0, 0, 0, 0, 1]);
    expect(count(fact.staff, 1.5)).toBe(1);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(count(fact.share, value)).toBe(1);
  });

  test('3.3 an interval is for numbers, and each of its ends is checked', () => {
    expect(checkAnswer(fact.staff, range(1, 50))).toEqual([]);
    expect(checkAnswer(fact.staff, range(5))).toEqual([]);
    expect(checkAnswer(fact.staff, range(0, 51))).toHaveLength(2);
    for (const one of [fact.flag, fact.base, fact.kinds])
      expect(checkAnswer(one, range(1, 2))).toHaveLength(1);
  });

  test('3.4 only a fact that says what "planned" means can be planned; the planned value is checked as well', () => {
    const planned = (value: boolean | number, by = day('2027-01-01')): Answer => ({
      state: 'planned',
      value,
      by,
    });
    expect(checkAnswer(fact.staff, planned(5))).toEqual([]);
    expect(checkAnswer(fact.staff, planned(0))).toHaveLength(1);
    expect(checkAnswer(fact.flag, planned(true))).toMatchObject([{ found: 'planned by 2027-01-01' }]);
    expect(checkAnswer(fact.flag, planned(5))).toHaveLength(2);
    expect(
      checkAnswer(fact.staff, { state: 'planned', value: { min: 0 }, by: day('2027-01-01') }),
    ).toHaveLength(1);
  });

  test('3.5 every problem is told at once, with what was expected and the names to choose from', () => {
    const problems = checkAnswer(fact.kinds, known(['x', 'p', 'y', 'p']));
    expect(problems.map(({ found }) => found)).toEqual(['"x"', '"y"', '"p" twice']);
    expect(problems[0]).toMatchObject({ expected: 'a list of some of p, q', candidates: ['p', 'q'] });
    expect(Object.values(fact).map(expectedFor)).toEqual([
      'true or false',
      'one of a, b',
      'a list of some of p, q',
      'a whole number from 1 to 50 (units)',
      'a number from 0 to 1 (units)',
    ]);
  });

  test('3.8 "I don\'t know" and "rather not say" fit every fact', () => {
    for (const one of Object.values(fact)) {
      expect(checkAnswer(one, { state: 'unknown' })).toEqual([]);
      expect(checkAnswer(one, { state: 'declined' })).toEqual([]);
    }
  });

  test('3.9 every answer the random tests draw is a legal one', () => {
    for (const one of Object.values(fact)) {
      fc.assert(
        fc.property(
          arbitraryAnswer(one, [10, 20]),
          (answer) => answer === undefined || checkAnswer(one, answer).length === 0,
        ),
      );
    }
  });
});
