import { describe, expect, test } from 'vitest';
import { inForce } from '../../../rules/assess/period.ts';
import { booleanFact, day, is, provision, tests } from '../support/builders.ts';
import { assessOne } from '../support/decide.ts';

const facts = [booleanFact('holds')];
const during = (from: string | null, until: string | null) =>
  provision('p', { period: { from, until }, conditions: tests([is('holds', true)]) });
const on = (asOf: string, answers: Record<string, unknown> = { holds: true }) =>
  assessOne(during('2018-01-01', '2020-12-31'), { facts, answers, asOf });

describe('period', () => {
  test.each([
    ['2017-12-31', 'closed'],
    ['2018-01-01', 'met'],
    ['2018-01-02', 'met'],
    ['2020-12-30', 'met'],
    ['2020-12-31', 'met'],
    ['2021-01-01', 'closed'],
  ])('6.1 both days count: on %s it is %s', async (asOf, expected) => {
    expect((await on(asOf)).verdict).toBe(expected);
  });

  test('6.2 an absent end is open', () => {
    const period = (from: string | null, until: string | null) => ({
      from: from === null ? null : day(from),
      until: until === null ? null : day(until),
    });
    expect(inForce(period(null, '2020-12-31'), day('1900-01-01'))).toBe(true);
    expect(inForce(period('2018-01-01', null), day('2999-12-31'))).toBe(true);
    expect(inForce(period('2018-01-01', null), day('2017-12-31'))).toBe(false);
    expect(inForce(period(null, null), day('2000-02-29'))).toBe(true);
  });

  test('6.3 closed carries the verdict it would have had, and only closed does', async () => {
    const cases = [
      [{ holds: true }, 'met'],
      [{ holds: false }, 'not-met'],
      [{}, 'open'],
    ] as const;
    for (const [answers, wouldBe] of cases) {
      expect(await on('2021-01-01', answers)).toMatchObject({ verdict: 'closed', wouldBe });
      const inside = await on('2020-12-31', answers);
      expect(inside.verdict).toBe(wouldBe);
      expect(inside).not.toHaveProperty('wouldBe');
    }
  });

  test('6.4 a closed provision still shows its record, with the period as a failed row', async () => {
    const { reasons } = await on('2021-01-01');
    expect(reasons.map(({ role, outcome }) => [role, outcome])).toEqual([
      ['period', 'not-met'],
      ['condition', 'met'],
    ]);
    expect((await on('2020-12-31')).reasons.map(({ role }) => role)).toEqual(['condition']);
  });
});
