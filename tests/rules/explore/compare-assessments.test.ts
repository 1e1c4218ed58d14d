import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAssessments, createAssessor } from '../../../rules/index.ts';
import { arbitrarySituation } from '../support/arbitraries.ts';
import { arbitraryAnswers } from '../support/arbitrary-answers.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  criterion,
  day,
  is,
  place,
  placeId,
  provision,
  tests,
} from '../support/builders.ts';
import { runs } from '../support/runs.ts';

const asOf = day('2026-01-01');
const catalogue = catalogueOf({
  facts: [booleanFact('flag'), booleanFact('other')],
  provisions: [
    provision('reads-flag', { conditions: tests([is('flag', true)]) }),
    provision('reads-both', { conditions: tests([is('flag', true), is('other', true)]) }),
    provision('reads-none'),
    provision('over', { conditions: tests([is('flag', true)]), period: { from: null, until: '2020-12-31' } }),
  ],
  places: [place('here', { criteria: [criterion('k', is('flag', true))] }), place('there')],
});
const assessor = createAssessor(catalogue);
const compare = async (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  at: readonly [readonly string[], readonly string[]] = [[], []],
) => {
  const [was, is] = await Promise.all(
    [before, after].map((written, index) =>
      assessor.assess(answersOf(written), { asOf, places: (at[index] ?? []).map(placeId) }),
    ),
  );
  if (was === undefined || is === undefined) throw new Error('no assessment');
  return compareAssessments(was, is);
};

describe('the difference between two assessments', () => {
  test('17.1 verdict, would-be verdict and number of missing facts, in catalogue order; nothing else', async () => {
    const { provisions, none } = await compare({}, { flag: true });
    expect(provisions).toEqual([
      { id: 'reads-flag', before: { verdict: 'open', missing: 1 }, after: { verdict: 'met', missing: 0 } },
      { id: 'reads-both', before: { verdict: 'open', missing: 2 }, after: { verdict: 'open', missing: 1 } },
      {
        id: 'over',
        before: { verdict: 'closed', wouldBe: 'open', missing: 1 },
        after: { verdict: 'closed', wouldBe: 'met', missing: 0 },
      },
    ]);
    expect(none).toBe(false);
  });

  test('17.2 places with another standing or other counts', async () => {
    const { places } = await compare({ flag: false }, { flag: true });
    expect(places.map(({ id, before, after }) => [id, before.standing, after.standing])).toEqual([
      ['here', 'weak', 'good'],
    ]);
  });

  test('17.2 a place of which two criteria change places differs, although its counts are the same', async () => {
    const swapping = catalogueOf({
      facts: [booleanFact('flag')],
      places: [
        place('here', { criteria: [criterion('yes', is('flag', true)), criterion('no', is('flag', false))] }),
      ],
    });
    const [was, now] = await Promise.all(
      [true, false].map((flag) => createAssessor(swapping).assess(answersOf({ flag }), { asOf })),
    );
    if (was === undefined || now === undefined) throw new Error('no assessment');
    const { places, none } = compareAssessments(was, now);
    expect([places.map(({ id }) => id), none]).toEqual([['here'], false]);
  });

  test('17.3 places considered in one of the two only are named apart', async () => {
    const { places, placesAdded, placesRemoved, none } = await compare({}, {}, [['here'], ['there']]);
    expect([places, placesAdded, placesRemoved, none]).toEqual([[], ['there'], ['here'], false]);
  });

  test('17.4 the counts are of all provisions, before and after', async () => {
    const { counts } = await compare({}, { flag: true, other: false });
    expect(counts.before).toEqual({
      met: 1,
      'met-if-judged': 0,
      open: 2,
      'not-met': 0,
      'out-of-scope': 0,
      closed: 1,
    });
    expect(counts.after).toEqual({
      met: 2,
      'met-if-judged': 0,
      open: 0,
      'not-met': 1,
      'out-of-scope': 0,
      closed: 1,
    });
  });

  test('17.5 nothing differs exactly if every verdict, every number of missing facts and every standing is the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySituation(3, 1).chain((given) =>
          fc.record({ given: fc.constant(given), more: arbitraryAnswers(given.catalogue) }),
        ),
        async ({ given, more }) => {
          const one = createAssessor(given.catalogue);
          const [was, is] = [await one.assess(given.answers, given), await one.assess(more, given)];
          const seen = (assessment: typeof was) => [
            assessment.provisions.map(({ verdict, wouldBe, missing }) => [verdict, wouldBe, missing.length]),
            [...assessment.standings]
              .sort((a, b) => (a.id < b.id ? -1 : 1))
              .map(({ id, standing, met, notMet, open, unlocked, criteria }) => [
                id,
                standing,
                met,
                notMet,
                open,
                unlocked.length,
                criteria.map(({ outcome }) => outcome),
              ]),
          ];
          const { none, counts } = compareAssessments(was, is);
          expect(none).toBe(JSON.stringify(seen(was)) === JSON.stringify(seen(is)));
          for (const side of [counts.before, counts.after]) {
            expect(Object.values(side).reduce((sum, count) => sum + count, 0)).toBe(
              given.catalogue.provisions.length,
            );
          }
        },
      ),
      runs(150),
    );
  });
});
