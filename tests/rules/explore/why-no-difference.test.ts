import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAssessments, createAssessor, createExplorer, whyNoDifference } from '../../../rules/index.ts';
import type { Answer, FactId } from '../../../seeds/schema/index.ts';
import { arbitrarySituation } from '../support/arbitraries.ts';
import { arbitraryAnswers } from '../support/arbitrary-answers.ts';
import {
  answersOf,
  any,
  booleanFact,
  catalogueOf,
  choicesFact,
  criterion,
  day,
  factId,
  is,
  leaf,
  numberFact,
  place,
  placeId,
  provision,
  tests,
} from '../support/builders.ts';
import { runs } from '../support/runs.ts';

const asOf = day('2026-01-01');
const staffed = (limit: number) => leaf('staff', 'greaterThanInclusive', limit);
const catalogue = catalogueOf({
  facts: [
    booleanFact('flag'),
    booleanFact('idle'),
    choicesFact('steps', ['s', 't']),
    numberFact('staff'),
    booleanFact('firm'),
  ],
  provisions: [
    provision('firms', {
      audience: tests([is('firm', true)], 'a'),
      conditions: tests([is('flag', true), staffed(10)]),
    }),
    provision('either', { conditions: tests([any(leaf('steps', 'contains', 's'), is('firm', false))]) }),
    provision('over', { conditions: tests([is('idle', true)]), period: { from: null, until: '2020-12-31' } }),
    provision('rule', { conditions: [], addressee: 'authority' }),
    provision('away', {
      conditions: tests([is('idle', true)]),
      where: { located: 'company', places: ['there'], basis: 'printed' },
    }),
  ],
  places: [
    place('here', { criteria: [criterion('big', staffed(100))] }),
    place('there', { criteria: [criterion('idle', is('idle', true))] }),
  ],
});
const explorer = createExplorer(catalogue);
const why = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  places: readonly string[] = ['here'],
) => {
  const changed = new Map<FactId, Answer | null>(answersOf(after));
  return whyNoDifference(catalogue, explorer, answersOf(before), changed, {
    asOf,
    places: places.map(placeId),
  });
};

describe('why a change makes no difference', () => {
  test('17.6 the same answer again, the options in whichever order', () => {
    expect(why({ steps: ['s', 't'] }, { steps: ['t', 's'] })).toEqual([
      { fact: 'steps', reason: 'same-answer' },
    ]);
    expect(why({ flag: true }, { flag: { planned: true, by: '2027-01-01' } })[0]?.reason).not.toBe(
      'same-answer',
    );
    const taken = new Map([[factId('flag'), null]]);
    expect(whyNoDifference(catalogue, explorer, new Map(), taken, { asOf })).toEqual([
      { fact: 'flag', reason: 'same-answer' },
    ]);
  });

  test('17.7 nothing reads it: no provision in force and within reach, no criterion of a considered place', () => {
    expect(why({ idle: false }, { idle: true })).toEqual([{ fact: 'idle', reason: 'nothing-reads-it' }]);
    expect(why({ idle: false }, { idle: true }, ['there'])).toMatchObject([
      {
        reason: 'it-differs',
        readers: [
          { kind: 'provision', id: 'away', test: 'c0' },
          { kind: 'place', id: 'there', test: 'idle' },
        ],
        count: 2,
      },
    ]);
  });

  test('17.8 the same side: every condition that looks at it comes out as before; n−1, n, n+1', () => {
    const readers = [
      { kind: 'provision', id: 'firms', test: 'c1' },
      { kind: 'place', id: 'here', test: 'big' },
    ];
    const from = { firm: true, flag: true, staff: 10 };
    expect(why(from, { staff: 11 })).toEqual([{ fact: 'staff', reason: 'same-side', readers, count: 2 }]);
    expect(why(from, { staff: 99 })).toEqual([{ fact: 'staff', reason: 'same-side', readers, count: 2 }]);
    expect(why(from, { staff: 100 })).toMatchObject([
      { reason: 'it-differs', readers: [readers[1]], count: 1 },
    ]);
    expect(why(from, { staff: 9 })).toMatchObject([
      { reason: 'it-differs', readers: [readers[0]], count: 1 },
    ]);
  });

  test('17.9 decided otherwise: a part comes out otherwise, and the other facts that decide are named', () => {
    expect(why({ firm: false, flag: false }, { flag: true })).toEqual([
      {
        fact: 'flag',
        reason: 'decided-otherwise',
        decided: [{ reader: { kind: 'provision', id: 'firms', test: 'c0' }, facts: ['firm'] }],
        count: 1,
      },
    ]);
    expect(why({ firm: false, steps: [] }, { steps: ['s'] })).toEqual([
      {
        fact: 'steps',
        reason: 'decided-otherwise',
        decided: [{ reader: { kind: 'provision', id: 'either', test: 'c0' }, facts: ['firm'] }],
        count: 1,
      },
    ]);
  });

  test('17.10 a list names five at most and counts all', () => {
    const many = catalogueOf({
      facts: [booleanFact('flag'), numberFact('staff')],
      provisions: Array.from({ length: 8 }, (_, at) =>
        provision(`p${at}`, { conditions: tests([staffed(10)]) }),
      ),
    });
    const changed = new Map<FactId, Answer | null>(answersOf({ staff: 3 }));
    const [reason] = whyNoDifference(many, createExplorer(many), answersOf({ staff: 2 }), changed, { asOf });
    expect(reason).toMatchObject({ reason: 'same-side', count: 8 });
    expect(reason?.reason === 'same-side' ? reason.readers : []).toHaveLength(5);
  });

  test('17.11 a plan that comes too late closes what was open, and that is said', () => {
    const ending = catalogueOf({
      facts: [booleanFact('flag')],
      provisions: [
        provision('p', {
          audience: tests([is('flag', true)], 'a'),
          period: { from: null, until: '2026-12-31' },
        }),
      ],
    });
    const changed = new Map<FactId, Answer | null>(answersOf({ flag: { planned: false, by: '2030-01-01' } }));
    expect(whyNoDifference(ending, createExplorer(ending), new Map(), changed, { asOf })).toMatchObject([
      { reason: 'it-differs', count: 1 },
    ]);
  });

  test('17.11 where a verdict or a criterion differs it never says otherwise, and where none does it never says so', async () => {
    const reasons = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        arbitrarySituation(3, 1).chain((given) =>
          fc.record({ given: fc.constant(given), more: arbitraryAnswers(given.catalogue), pick: fc.nat() }),
        ),
        async ({ given, more, pick }) => {
          const fact = given.catalogue.facts[pick % given.catalogue.facts.length]?.id ?? factId('flag');
          const changed = new Map([[fact, more.get(fact) ?? null]]);
          const after = new Map(given.answers);
          const to = more.get(fact);
          if (to === undefined) after.delete(fact);
          else after.set(fact, to);
          const assessor = createAssessor(given.catalogue);
          const [was, is] = [
            await assessor.assess(given.answers, given),
            await assessor.assess(after, given),
          ];
          const { provisions, places } = compareAssessments(was, is);
          const verdicts = provisions.filter(
            ({ before, after: now }) => before.verdict !== now.verdict || before.wouldBe !== now.wouldBe,
          );
          const inForce = verdicts.filter(
            ({ before, after: now }) => before.wouldBe === undefined || now.wouldBe === undefined,
          );
          const criteria = places.filter(({ before, after: now }) =>
            before.criteria.some(({ outcome }, at) => outcome !== now.criteria[at]?.outcome),
          );
          const explorer = createExplorer(given.catalogue);
          const [reason] = whyNoDifference(given.catalogue, explorer, given.answers, changed, given);
          reasons.set(reason?.reason ?? '', (reasons.get(reason?.reason ?? '') ?? 0) + 1);
          if (inForce.length + criteria.length > 0) expect(reason?.reason).toBe('it-differs');
          if (verdicts.length + criteria.length === 0) expect(reason?.reason).not.toBe('it-differs');
        },
      ),
      runs(400),
    );
    expect([...reasons.keys()].sort()).toEqual([
      'decided-otherwise',
      'it-differs',
      'nothing-reads-it',
      'same-answer',
      'same-side',
    ]);
  });
});
