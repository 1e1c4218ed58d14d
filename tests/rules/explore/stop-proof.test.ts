import { describe, expect, test } from 'vitest';
import { factSchema, leafSchema } from '../../../seeds/schema/index.ts';
import { outcomesOf } from '../../../rules/explore/leaf-outcomes.ts';
import { COMBINATIONS } from '../../../rules/explore/hanging-facts.ts';
import { TRUE } from '../../../rules/explore/leaf-table.ts';
import {
  all,
  any,
  booleanFact,
  criterion,
  is,
  leaf,
  numberFact,
  place,
  provision,
  tests,
} from '../support/builders.ts';
import { assessSome } from '../support/decide.ts';

const facts = ['a', 'b', 'c'].map((id) => booleanFact(id));
const proof = async (
  whens: readonly unknown[],
  answers: Record<string, unknown>,
  more: Parameters<typeof assessSome>[1] = {},
) => {
  const { stillMatter, cannotMatter } = await assessSome(
    whens.map((when, i) => provision(`p${i}`, { conditions: tests([when]) })),
    { facts, answers, ...more },
  );
  return { stillMatter: [...stillMatter], cannotMatter: [...cannotMatter] };
};

describe('stop proof', () => {
  test('13.1 unanswered facts are told apart into those that can still change something and those that cannot', async () => {
    expect(await proof([any(is('a', true), is('b', true)), is('c', true)], {})).toEqual({
      stillMatter: ['a', 'b', 'c'],
      cannotMatter: [],
    });
    expect(await proof([any(is('a', true), is('b', true)), is('c', true)], { a: true })).toEqual({
      stillMatter: ['c'],
      cannotMatter: ['b'],
    });
    expect(await proof([is('a', true)], { a: true })).toEqual({ stillMatter: [], cannotMatter: ['b', 'c'] });
  });

  test('13.4 what was called unknown or declined is still counted while something hangs on it', async () => {
    expect(await proof([is('a', true)], { a: 'unknown', b: 'declined' })).toEqual({
      stillMatter: ['a'],
      cannotMatter: ['b', 'c'],
    });
  });

  test('13.4 an interval is counted while it can still be narrowed to some effect, and never as one that cannot matter', async () => {
    const more = { facts: [numberFact('n')] };
    expect(await proof([leaf('n', 'lessThan', 10)], { n: { min: 5, max: 15 } }, more)).toEqual({
      stillMatter: ['n'],
      cannotMatter: [],
    });
    expect(await proof([leaf('n', 'lessThan', 10)], { n: { min: 5, max: 9 } }, more)).toEqual({
      stillMatter: [],
      cannotMatter: [],
    });
  });

  test('13.5 nothing hangs on a provision that is over, out of reach or addressed to an authority', async () => {
    const conditions = tests([is('a', true)]);
    const { stillMatter } = await assessSome(
      [
        provision('over', { conditions, period: { from: null, until: '2020-12-31' } }),
        provision('away', { conditions, where: { located: 'company', places: ['away'], basis: 'printed' } }),
        provision('duty', { addressee: 'authority' }),
      ],
      { facts, places: [place('here'), place('away')], at: ['here'] },
    );
    expect(stillMatter).toEqual([]);
  });

  test('13.6 a fact counts as long as a criterion of a considered place hangs on it', async () => {
    const places = [
      place('here', { criteria: [criterion('k', is('b', true))] }),
      place('away', { criteria: [criterion('k', is('c', true))] }),
    ];
    expect(await proof([], {}, { places, at: ['here'] })).toEqual({
      stillMatter: ['b'],
      cannotMatter: ['a', 'c'],
    });
  });

  test('13.7 beyond the limit of combinations every open fact is counted: too many rather than too few', async () => {
    const many = Array.from({ length: 8 }, (_, i) => booleanFact(`f${i}`));
    expect(3 ** (many.length + 1)).toBeGreaterThan(COMBINATIONS);
    const absorbed = (extra: readonly unknown[]) =>
      all(is('a', true), any(is('a', true), is('b', true)), ...extra);
    expect((await proof([absorbed([])], {})).stillMatter).toEqual(['a']);
    const beyond = await proof(
      [absorbed(many.map(({ id }) => is(id, true)))],
      {},
      { facts: [...facts, ...many] },
    );
    expect(beyond.stillMatter).toContain('b');
  });

  test('11.3 10.6 what stands in conditions of which one has failed is not missing, with a late plan among them and beyond the limit', async () => {
    const ids = Array.from({ length: 14 }, (_, at) => `b${at}`);
    const some = any(...ids.map((id) => is(id, true)));
    const one = provision('p', {
      period: { from: null, until: '2020-12-31' },
      audience: tests([is('aimed', true)], 'a'),
      conditions: tests([is('held', true), all(is('late', true), some, some)]),
    });
    const all14 = [...ids, 'aimed', 'held', 'late'].map((id) => booleanFact(id));
    const { provisions, stillMatter } = await assessSome([one], {
      facts: all14,
      answers: { held: false, late: { planned: true, by: '2021-01-01' } },
      asOf: '2020-06-30',
    });
    expect(provisions.map(({ verdict, missing }) => [verdict, ...missing])).toEqual([['open', 'aimed']]);
    expect(stillMatter).toEqual(['aimed']);
  });

  test('13.3 every outcome that leaves of one number can have together is tried, between two limits as well', () => {
    const outcomes = (
      integer: boolean,
      limits: readonly [number, number],
      range?: { min?: number; max?: number },
    ) => {
      const fact = factSchema.parse(numberFact('n', { min: 0, max: 100, integer }));
      const leaves = [leaf('n', 'greaterThan', limits[0]), leaf('n', 'lessThan', limits[1])].map((one) =>
        leafSchema.parse(one),
      );
      const found = outcomesOf(fact, leaves, range === undefined ? undefined : { state: 'interval', range });
      return found.map((outcome) => outcome.map((truth) => (truth === TRUE ? '1' : '0')).join('')).sort();
    };
    expect(outcomes(false, [10, 10.5])).toEqual(['01', '10', '11']);
    expect(outcomes(true, [10, 11])).toEqual(['01', '10']);
    expect(outcomes(true, [10.5, 11.5])).toEqual(['01', '10', '11']);
    expect(outcomes(true, [10, 20], { min: 12, max: 15 })).toEqual(['11']);
    expect(outcomes(true, [10, 20], { min: 12 })).toEqual(['10', '11']);
  });
});
