import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { compileCatalogue, createAssessor } from '../../../rules/index.ts';
import { consideredPlaces } from '../../../rules/assess/places.ts';
import { arbitraryLateSituation, arbitrarySituation } from '../support/arbitraries.ts';
import { arbitraryAnswers, DAYS, type AnswerShape } from '../support/arbitrary-answers.ts';
import { onMerits } from '../support/check.ts';
import { changedLikeGiven, interviewIsEnough, neverAskedCannotMatter } from '../support/interview-laws.ts';
import {
  assessCase,
  bestOverPlaces,
  decidedStays,
  everyValueGivesIt,
  innerIsOuter,
  neverTooMuch,
  ready,
  removalNeverHelps,
  stopProofHolds,
} from '../support/laws.ts';

const MORE: AnswerShape = { weights: [2, 0, 0, 8, 2, 3] };
/** A situation with two more sets of answers, all over one catalogue. */
const situations = (shape: AnswerShape = {}, more: AnswerShape = MORE) =>
  fc
    .oneof(
      { weight: 3, arbitrary: arbitrarySituation(5, 2, shape) },
      { weight: 1, arbitrary: arbitraryLateSituation() },
    )
    .chain((given) =>
      fc.tuple(
        fc.constant(given),
        arbitraryAnswers(given.catalogue, more),
        arbitraryAnswers(given.catalogue, more),
      ),
    )
    .map(([given, more1, more2]) => ({ ...ready(given), more: more1, other: more2 }));

describe('laws on random catalogues', () => {
  test('5.14 10.5 a decided verdict, row or criterion never flips when something unanswered is answered', () =>
    fc.assert(
      fc.asyncProperty(situations(), (given) => decidedStays(given, given.more)),
      runs(500),
    ));

  test('5.15 a verdict decided without a fact is the verdict for every value of that fact', () => {
    fc.assert(
      fc.property(situations(), (given) => {
        const places = consideredPlaces(given.catalogue, given.places);
        for (const { id } of given.catalogue.facts) everyValueGivesIt({ ...given, places }, id);
      }),
      runs(120),
    );
  });

  test('5.16 the order of provisions, of answers and of places asked for changes no verdict', async () => {
    await fc.assert(
      fc.asyncProperty(situations(), fc.nat(), async (given, turn) => {
        const rotate = <T>(items: readonly T[]) =>
          [
            ...items.slice(turn % (items.length || 1)),
            ...items.slice(0, turn % (items.length || 1)),
          ].reverse();
        const provisions = rotate(given.catalogue.provisions);
        const before = await assessCase(given);
        const after = await createAssessor({ ...given.catalogue, provisions }).assess(
          new Map(rotate([...given.answers])),
          { asOf: given.asOf, places: rotate(given.places) },
        );
        const order = (id: string) => given.catalogue.provisions.findIndex((one) => one.id === id);
        const sorted = [...after.provisions].sort((a, b) => order(a.id) - order(b.id));
        expect(sorted).toEqual(before.provisions);
        expect(after.stillMatter).toEqual(before.stillMatter);
        expect(after.standings.map(({ unlocked: _, ...rest }) => rest)).toEqual(
          before.standings.map(({ unlocked: _, ...rest }) => rest),
        );
      }),
      runs(300),
    );
  });

  test('5.17 taking an answer away never turns a failed or unanswered condition into a met one', async () => {
    await fc.assert(
      fc.asyncProperty(situations(), async (given) => {
        for (const fact of given.answers.keys()) await removalNeverHelps(given, fact);
      }),
      runs(120),
    );
  });

  test('12.3 12.4 12.5 the interview never asks twice, ends, and ends with the verdicts of answering everything', () =>
    fc.assert(
      fc.asyncProperty(situations({}, { weights: [0, 1, 1, 10, 2, 2] }), (given) =>
        interviewIsEnough(
          { ...given, places: consideredPlaces(given.catalogue, given.places) },
          given.more,
          given.other,
        ),
      ),
      runs(400),
    ));

  test('12.5 by brute force: no answers to what was never asked change a verdict', () => {
    fc.assert(
      fc.property(situations({}, { weights: [0, 1, 1, 10, 2, 2] }), (given) =>
        neverAskedCannotMatter(
          { ...given, places: consideredPlaces(given.catalogue, given.places) },
          given.more,
        ),
      ),
      runs(250),
    );
  });

  test('12.13 an answer changed afterwards gives what giving it at once would have', () =>
    fc.assert(
      fc.asyncProperty(situations({}, { weights: [0, 1, 1, 10, 2, 2] }), (given) =>
        changedLikeGiven(
          { ...given, places: consideredPlaces(given.catalogue, given.places) },
          given.more,
          given.other,
        ),
      ),
      runs(150),
    ));

  test('13.1 13.2 the stop proof parts the unanswered facts, and what cannot matter does not', () =>
    fc.assert(
      fc.asyncProperty(situations(), (given) => stopProofHolds(given, given.more)),
      runs(400),
    ));

  test('7.8 what holds at a place holds at every place inside it', () =>
    fc.assert(
      fc.asyncProperty(situations(), (given) => innerIsOuter(given)),
      runs(200),
    ));

  test('7.4 the verdict is the best over the places, and "at" names those that give it', () =>
    fc.assert(
      fc.asyncProperty(situations({ weights: [4, 1, 1, 8, 2, 0] }), (given) => bestOverPlaces(given)),
      runs(200),
    ));

  test('5.6 5.7 10.4 15.7 nothing is said that the encoding, the addressee or the text does not carry', () =>
    fc.assert(
      fc.asyncProperty(situations(), (given) => neverTooMuch(given)),
      runs(300),
    ));

  test('6.3 closed carries the verdict the provision would have without its period', async () => {
    await fc.assert(
      fc.asyncProperty(situations(), async (given) => {
        const endless = given.catalogue.provisions.map((provision) => ({
          ...provision,
          period: { from: null, until: null },
        }));
        const before = await assessCase(given);
        const after = await createAssessor({ ...given.catalogue, provisions: endless }).assess(
          given.answers,
          { asOf: given.asOf, places: given.places },
        );
        for (const [index, result] of before.provisions.entries()) {
          const now = after.provisions[index];
          if (result.verdict === 'closed' || result.verdict !== 'open')
            expect(now?.verdict).toBe(onMerits(result));
        }
      }),
      runs(300),
    );
  });

  test('11.4 a result handed out is not changed by the next run, and nobody can change it', () => {
    fc.assert(
      fc.property(situations(), (given) => {
        const places = consideredPlaces(given.catalogue, given.places);
        const compiled = compileCatalogue(given.catalogue);
        const first = compiled.assess(given.answers, { asOf: given.asOf, places });
        const copy = structuredClone(first);
        compiled.assess(given.more, { asOf: given.asOf, places: [] });
        expect(first).toEqual(copy);
        expect(compiled.assess(given.answers, { asOf: given.asOf, places })).toEqual(copy);
        for (const asOf of DAYS) {
          const fresh = compileCatalogue(given.catalogue).assess(given.answers, { asOf, places });
          expect(compiled.assess(given.answers, { asOf, places })).toEqual(fresh);
        }
        for (const result of first.provisions) expect(Object.isFrozen(result)).toBe(true);
      }),
      runs(120),
    );
  });
});
