import { describe, expect, test } from 'vitest';
import {
  all,
  any,
  booleanFact,
  is,
  judgedItem,
  leaf,
  numberFact,
  place,
  provision,
  testOf,
  text,
} from '../support/builders.ts';
import { assessOne } from '../support/decide.ts';

const facts = [...['a', 'b', 'c', 'd'].map((id) => booleanFact(id)), numberFact('n')];
const two = provision('p', {
  audience: [testOf('aimed', is('a', true))],
  conditions: [testOf('first', any(is('c', true), is('b', true))), testOf('second', is('d', true))],
});
const rows = async (over: Partial<typeof two>, answers: Record<string, unknown> = {}) => {
  const { reasons } = await assessOne({ ...two, ...over }, { facts, answers, places: [place('here')] });
  return reasons.map(({ role, id, outcome }) => [role, id, outcome].join(' '));
};
const missing = async (answers: Record<string, unknown>, one = two) =>
  (await assessOne(one, { facts, answers })).missing;

describe('decision record', () => {
  test('10.1 rows come in one order: addressee, period, place, audience, conditions, judged, not encoded', async () => {
    const over = {
      where: { located: 'company' as const, places: ['here'], basis: 'printed' as const },
      period: { from: null, until: '2020-12-31' },
      judged: [judgedItem('eye')],
      encoding: 'partial' as const,
      notEncoded: [text('something')],
    };
    expect(await rows(over, { a: true, b: false, c: false })).toEqual([
      'period period not-met',
      'place place assumed',
      'audience aimed met',
      'condition first not-met',
      'condition second unknown',
      'judged eye for-authority',
      'not-encoded not-encoded for-authority',
    ]);
    expect((await rows({ addressee: 'authority', audience: [], conditions: [] }))[0]).toBe(
      'addressee addressee not-met',
    );
    expect(await rows({})).toEqual([
      'audience aimed unknown',
      'condition first unknown',
      'condition second unknown',
    ]);
  });

  test('10.2 a row names each fact it looks at once, in the order of the condition', async () => {
    const twice = {
      ...two,
      conditions: [testOf('first', all(is('c', true), any(is('b', true), is('c', true))))],
    };
    const { reasons } = await assessOne(twice, { facts });
    expect(reasons.map((row) => row.facts)).toEqual([['a'], ['c', 'b']]);
  });

  test('10.3 missing are the unanswered facts an open verdict hangs on, in catalogue order', async () => {
    expect(await missing({})).toEqual(['a', 'b', 'c', 'd']);
    expect(await missing({ a: true, c: true })).toEqual(['d']);
    expect(await missing({ a: 'unknown', b: 'declined', c: true, d: true })).toEqual(['a']);
    expect(await missing({ a: true, b: true, d: true })).toEqual([]);
    expect(await missing({ a: false })).toEqual([]);
  });

  test('10.3 a number known only as an interval is missing while a limit lies inside it', async () => {
    const limit = provision('p', { conditions: [testOf('limit', leaf('n', 'greaterThan', 10))] });
    expect(await missing({ n: { min: 5, max: 15 } }, limit)).toEqual(['n']);
    expect(await missing({ n: { min: 11, max: 15 } }, limit)).toEqual([]);
  });

  test('10.6 once a condition has failed only the audience is still missing', async () => {
    expect(await missing({ d: false })).toEqual(['a']);
  });

  test('10.7 a fact that could not change the verdict is not missing, even where it stands in an open part', async () => {
    const absorbed = provision('p', {
      conditions: [testOf('odd', all(is('a', true), any(is('a', true), is('b', true))))],
    });
    expect(await missing({}, absorbed)).toEqual(['a']);
    const excluded = provision('p', {
      conditions: [testOf('odd', any(all(is('a', true), is('b', true)), is('a', true)))],
    });
    expect(await missing({}, excluded)).toEqual(['a']);
    const band = provision('p', {
      conditions: [
        testOf('band', any(leaf('n', 'lessThan', 10), all(leaf('n', 'greaterThan', 8), is('b', true)))),
      ],
    });
    expect(await missing({ n: { min: 5, max: 9 } }, band)).toEqual([]);
    expect(await missing({ n: { min: 9, max: 12 } }, band)).toEqual(['b', 'n']);
    expect(await missing({}, band)).toEqual(['b', 'n']);
  });

  test('10.7 nor is one whose only condition no value can meet, or every value meets', async () => {
    const bounds = [numberFact('n', { max: 10 }), numberFact('m', { max: 10 }), booleanFact('a')];
    const when = any(all(leaf('n', 'greaterThan', 10), is('a', true)), leaf('m', 'lessThanInclusive', 10));
    const one = provision('p', { conditions: [testOf('odd', when)] });
    expect((await assessOne(one, { facts: bounds })).missing).toEqual(['m']);
  });

  test('10.8 a provision that is over still says what it would hang on', async () => {
    const over = await assessOne(
      { ...two, period: { from: null, until: '2020-12-31' } },
      { facts, answers: { a: true, c: true } },
    );
    expect(over).toMatchObject({ verdict: 'closed', wouldBe: 'open', missing: ['d'] });
  });

  test('10.9 a judged item bound to a condition shows unless that condition fails, and decides nothing', async () => {
    const one = provision('p', {
      audience: [testOf('aimed', is('a', true))],
      judged: [judgedItem('always'), { ...judgedItem('sometimes'), onlyIf: is('d', true) }],
    });
    const shown = async (answers: Record<string, unknown>) => {
      const result = await assessOne(one, { facts, answers });
      const judged = result.reasons.filter(({ role }) => role === 'judged');
      return [result.verdict, ...judged.map(({ id, facts: looked }) => [id, ...looked])];
    };
    const both = ['met-if-judged', ['always'], ['sometimes', 'd']];
    expect(await shown({ a: true, d: true })).toEqual(both);
    expect(await shown({ a: true })).toEqual(both);
    expect(await shown({ a: true, d: false })).toEqual(['met-if-judged', ['always']]);
  });
});
