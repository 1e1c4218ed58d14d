import { describe, expect, test } from 'vitest';
import { plannedDays, worthOf } from '../../../rules/assess/answer-values.ts';
import { all, answersOf, any, booleanFact, is, place, provision, tests } from '../support/builders.ts';
import { assessOne, assessSome, type Situation } from '../support/decide.ts';

const facts = ['a', 'b', 'c'].map((id) => booleanFact(id));
const early = { planned: true, by: '2025-12-01' };
const late = { planned: true, by: '2027-01-01' };
const needs = (when: unknown) =>
  provision('p', { conditions: tests([when]), period: { from: null, until: '2026-12-31' } });
const decide = (when: unknown, answers: Situation['answers']) =>
  assessOne(needs(when), { facts, answers: answers ?? {} });
const restsOn = async (when: unknown, answers: Situation['answers']) =>
  (await decide(when, answers)).restsOn.map(({ fact, by }) => `${fact} ${by}`);

describe('planned answers', () => {
  test('9.1 a planned value counts as given, and the verdict says on which plan it rests, and by when', async () => {
    const result = await decide(is('a', true), { a: early });
    expect(result).toMatchObject({ verdict: 'met', restsOn: [{ fact: 'a', by: '2025-12-01' }] });
    for (const [, answer] of answersOf({ a: early })) expect(worthOf(answer)).toBe(true);
    expect([...plannedDays(answersOf({ a: early, b: true }))]).toEqual([['a', '2025-12-01']]);
  });

  test('9.2 a verdict does not rest on a plan without which it would be the same', async () => {
    expect(await restsOn(any(is('a', true), is('b', true)), { a: early, b: true })).toEqual([]);
    expect(await restsOn(all(is('a', true), is('b', true)), { a: early, b: false })).toEqual([]);
    expect(await restsOn(is('b', true), { a: early, b: true })).toEqual([]);
  });

  test('9.2 of several plans only those count without which it would be another', async () => {
    const when = all(is('a', true), any(is('b', true), is('c', true)));
    expect(await restsOn(when, { a: early, b: late, c: true })).toEqual(['a 2025-12-01']);
  });

  test('9.3 where one of two plans would do, it rests on both together', async () => {
    expect(await restsOn(any(is('a', true), is('b', true)), { a: early, b: early })).toEqual([
      'a 2025-12-01',
      'b 2025-12-01',
    ]);
  });

  test('9.3 a failed verdict can rest on a plan too; an open one never does', async () => {
    expect(await decide(is('a', false), { a: early })).toMatchObject({
      verdict: 'not-met',
      restsOn: [{ fact: 'a' }],
    });
    expect(await decide(all(is('a', true), is('b', true)), { a: early })).toMatchObject({
      verdict: 'open',
      restsOn: [],
    });
  });

  test('9.4 a plan that comes true after the last day cannot help: closed, with what it would have been', async () => {
    expect(await decide(is('a', true), { a: late })).toMatchObject({ verdict: 'closed', wouldBe: 'met' });
    expect((await decide(is('a', true), { a: late })).reasons[0]).toMatchObject({
      role: 'late-plan',
      outcome: 'not-met',
    });
    const lastDay = { planned: true, by: '2026-12-31' };
    expect(await decide(is('a', true), { a: lastDay })).toMatchObject({ verdict: 'met' });
    expect(await decide(is('a', true), { a: { planned: true, by: '2027-01-01' } })).toMatchObject({
      verdict: 'closed',
    });
  });

  test('9.4 without an end of the period no plan is too late', async () => {
    const result = await assessOne(
      { ...needs(is('a', true)), period: { from: null, until: null } },
      { facts, answers: { a: late } },
    );
    expect(result.verdict).toBe('met');
  });

  test('9.5 a late plan does no harm where a timely plan or a known answer is enough', async () => {
    const either = any(is('a', true), is('b', true));
    expect(await decide(either, { a: early, b: late })).toMatchObject({ verdict: 'met' });
    expect(await decide(either, { a: true, b: late })).toMatchObject({ verdict: 'met', restsOn: [] });
    const when = all(is('a', true), any(is('b', true), is('c', true)));
    expect(await decide(when, { a: early, b: late, c: true })).toMatchObject({ verdict: 'met' });
    expect(await decide(when, { a: late, b: late, c: true })).toMatchObject({ verdict: 'closed' });
  });

  test('9.6 while an unanswered fact could still do without the late plan, the verdict is open on that fact', async () => {
    const either = any(is('a', true), is('b', true));
    expect(await decide(either, { a: late })).toMatchObject({ verdict: 'open', missing: ['b'] });
    expect(await decide(either, { a: late, b: true })).toMatchObject({ verdict: 'met' });
    expect(await decide(either, { a: late, b: false })).toMatchObject({ verdict: 'closed', wouldBe: 'met' });
    const { stillMatter, next, agreed } = await assessSome([needs(either)], { facts, answers: { a: late } });
    expect([stillMatter, next?.id, agreed]).toEqual([['b'], 'ask-b', true]);
  });

  test('9.6 7.4 a failed audience that waits for such an answer is open where the provision reaches, and only there', async () => {
    const places = [place('here'), place('away')];
    const aimed = {
      ...needs(is('a', true)),
      audience: tests([is('a', false), is('c', true)], 'a'),
      conditions: [],
      where: { located: 'company' as const, places: ['here'], basis: 'printed' as const },
    };
    const result = await assessOne(aimed, { facts, places, answers: { a: late } });
    expect([result.verdict, result.at]).toEqual(['open', ['here']]);
  });

  test('9.6 it is closed where no answer can do without the late plan', async () => {
    expect(
      await decide(all(is('a', true), any(is('b', true), is('c', true))), { a: late, b: true }),
    ).toMatchObject({ verdict: 'closed', missing: [] });
    expect(await decide(any(is('a', true), all(is('a', true), is('b', true))), { a: late })).toMatchObject({
      verdict: 'closed',
      missing: [],
    });
  });

  test('9.6 13.8 what could do without a late plan already counts while the verdict is open anyway', async () => {
    const when = all(is('c', true), any(is('a', true), is('b', true)));
    const answers = { a: late };
    expect(await decide(when, answers)).toMatchObject({ verdict: 'open', missing: ['b', 'c'] });
    const { stillMatter, agreed } = await assessSome([needs(when)], { facts, answers });
    expect([...stillMatter, agreed]).toEqual(['b', 'c', true]);
    expect(await decide(when, { a: early })).toMatchObject({ verdict: 'open', missing: ['c'] });
  });
});
