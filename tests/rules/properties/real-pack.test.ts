import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import { consideredPlaces } from '../../../rules/assess/places.ts';
import { COMBINATIONS } from '../../../rules/explore/hanging-facts.ts';
import { outcomesOf } from '../../../rules/explore/leaf-outcomes.ts';
import { arbitraryAnswers, type AnswerShape } from '../support/arbitrary-answers.ts';
import { day } from '../support/builders.ts';
import { naiveResult, onMerits, plansNeeded, resultsOf } from '../support/check.ts';
import { factsThatMatter } from '../support/exhaust.ts';
import { interview, interviewIsEnough } from '../support/interview-laws.ts';
import {
  assessCase,
  bestOverPlaces,
  decidedStays,
  everyValueGivesIt,
  innerIsOuter,
  neverTooMuch,
  removalNeverHelps,
  stopProofHolds,
} from '../support/laws.ts';
import { conditionsOf, kleeneVerdict, possibleVerdicts, reaches, readsOnce } from '../support/naive.ts';
import { factsOf, leavesOf } from '../support/representatives.ts';
import { exampleAnswers, realPack } from '../support/real-pack.ts';

const pack = realPack();
const { catalogue, compiled } = pack;
const everywhere = consideredPlaces(catalogue, undefined);
const written = exampleAnswers();

/** Answers drawn at random, or an example company with a few of its answers replaced. */
const someAnswers = (shape: AnswerShape = {}): fc.Arbitrary<Answers> => {
  const drawn = arbitraryAnswers(catalogue, shape);
  const near = fc
    .tuple(
      fc.constantFrom(...written),
      drawn,
      fc.subarray([...catalogue.facts.map(({ id }) => id)], { maxLength: 4 }),
    )
    .map(([example, other, changed]) => {
      const answers = new Map(example);
      for (const fact of changed) {
        const answer = other.get(fact);
        if (answer === undefined) answers.delete(fact);
        else answers.set(fact, answer);
      }
      return answers;
    });
  return fc.oneof(drawn, near);
};
const FULL: AnswerShape = { weights: [0, 0, 0, 1, 0, 0] };
const days = ['2018-06-30', '2020-12-31', '2021-02-02', '2026-06-30'].map(day);
const cases = (shape: AnswerShape = {}) =>
  fc
    .record({
      answers: someAnswers(shape),
      more: someAnswers({ weights: [1, 0, 0, 9, 2, 2] }),
      asOf: fc.constantFrom(...days),
      places: fc.subarray(everywhere, { maxLength: 3 }),
    })
    .map((drawn) => ({ ...pack, ...drawn, [fc.toStringMethod]: () => fc.stringify(drawn) }));

describe('the same laws on the real pack', () => {
  test('11.1 11.2 10.3 9.2 the three evaluators agree on every provision', async () => {
    await fc.assert(
      fc.asyncProperty(cases(), async (given) => {
        const assessment = await assessCase(given);
        expect(assessment.agreed).toBe(true);
        const open = new Map(
          compiled
            .openFacts(given.answers, { asOf: given.asOf, places: assessment.places })
            .provisions.map((one) => [one.provision.id, one.facts]),
        );
        for (const { provision, result, current } of resultsOf(catalogue, assessment)) {
          const naive = naiveResult(catalogue, provision, given.answers, given.asOf, assessment.places);
          if (naive.verdict !== 'needs a late plan')
            expect([provision.id, onMerits(result)]).toEqual([provision.id, naive.merits]);
          if (current) expect([...result.missing].sort()).toEqual([...(open.get(provision.id) ?? [])].sort());
          const rests =
            result.verdict === 'open' || !reaches(catalogue, provision, assessment.places)
              ? []
              : plansNeeded(provision, given.answers);
          expect([provision.id, ...result.restsOn.map(({ fact }) => fact).sort()]).toEqual([
            provision.id,
            ...rests,
          ]);
        }
      }),
      runs(25),
    );
  });

  test('5.13 a decided verdict is the verdict of every completion, and nothing is left open that all of them agree on', () => {
    fc.assert(
      fc.property(someAnswers(), (answers) => {
        for (const provision of catalogue.provisions) {
          const possible = [...possibleVerdicts(catalogue, provision, answers)];
          const verdict = kleeneVerdict(provision, answers);
          expect([provision.id, verdict]).toEqual([
            provision.id,
            possible.length === 1 ? possible[0] : 'open',
          ]);
        }
      }),
      runs(15),
    );
  });

  test('13.3 the open facts of every provision are exactly those that can still change its verdict', () => {
    fc.assert(
      fc.property(someAnswers({ weights: [6, 1, 1, 8, 2, 0] }), (answers) => {
        const open = compiled.openFacts(answers, { asOf: day('2021-06-30'), places: everywhere });
        for (const { provision, facts } of open.provisions) {
          const exact = factsThatMatter(catalogue, conditionsOf(provision), answers, (given) =>
            kleeneVerdict(provision, given),
          );
          expect([provision.id, ...[...facts].sort()]).toEqual([provision.id, ...[...exact].sort()]);
        }
      }),
      runs(6),
    );
  });

  test('13.7 no provision or criterion comes near the limit of combinations', () => {
    const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
    const tests = [
      ...catalogue.provisions.map(conditionsOf),
      ...catalogue.places.flatMap(({ criteria }) => criteria.map(({ when }) => [when])),
    ];
    const combinations = tests
      .filter((conditions) => !readsOnce(conditions))
      .map((conditions) => {
        const leaves = leavesOf(conditions);
        return factsOf(conditions).reduce((product, id) => {
          const fact = facts.get(id);
          if (fact === undefined) throw new Error(`unknown fact ${id}`);
          return (
            product *
            (outcomesOf(
              fact,
              leaves.filter((leaf) => leaf.fact === id),
              undefined,
            ).length +
              1)
          );
        }, 1);
      });
    expect(Math.max(0, ...combinations)).toBeLessThanOrEqual(COMBINATIONS);
  });

  test('5.14 10.5 a decided verdict, row or criterion never flips when something unanswered is answered', () =>
    fc.assert(
      fc.asyncProperty(cases(), (given) => decidedStays(given, given.more)),
      runs(25),
    ));

  test('5.15 a verdict decided without a fact is the verdict for every value of that fact', () => {
    fc.assert(
      fc.property(cases(), fc.constantFrom(...catalogue.facts), (given, fact) =>
        everyValueGivesIt({ ...given, places: everywhere }, fact.id),
      ),
      runs(40),
    );
  });

  test('5.17 taking an answer away never turns a failed or unanswered condition into a met one', () =>
    fc.assert(
      fc.asyncProperty(cases(), fc.constantFrom(...catalogue.facts), (given, fact) =>
        removalNeverHelps(given, fact.id),
      ),
      runs(25),
    ));

  test('12.3 12.4 12.5 the interview never asks twice, ends, and ends with the verdicts of answering everything', () =>
    fc.assert(
      fc.asyncProperty(cases(), someAnswers(FULL), (given, truth) =>
        interviewIsEnough({ ...given, places: everywhere }, truth, given.more),
      ),
      runs(12),
    ));

  test('12.14 the outlook is what the assessment says is left, and there without it', async () => {
    await fc.assert(
      fc.asyncProperty(cases(), async (given) => {
        const { next, stillMatter, cannotMatter, standings, places } = await assessCase(given);
        const outlook = given.assessor.outlook(given.answers, { asOf: given.asOf, places });
        expect([outlook.next, outlook.stillMatter, outlook.cannotMatter]).toEqual([
          next,
          stillMatter,
          cannotMatter,
        ]);
        const open = standings.filter(({ criteria }) =>
          criteria.some(({ outcome }) => outcome === 'unknown'),
        );
        expect(outlook.openPlaces.map(({ place }) => place).sort()).toEqual(open.map(({ id }) => id).sort());
      }),
      runs(10),
    );
  });

  test('12.5 by sampling: no answers to what was never asked change a verdict', () => {
    const others = fc.array(someAnswers(FULL), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(cases(), someAnswers(FULL), others, ({ asOf }, truth, samples) => {
        const setting = { asOf, places: everywhere };
        const { answers } = interview({ ...pack, ...setting, answers: truth }, truth);
        const verdicts = (given: Answers) =>
          compiled.assess(given, setting).provisions.map(({ verdict }) => verdict);
        const after = verdicts(answers);
        for (const sample of samples) expect(verdicts(new Map([...sample, ...answers]))).toEqual(after);
      }),
      runs(20),
    );
  });

  test('12.13 an answer changed afterwards gives what giving it at once would have', () =>
    fc.assert(
      fc.asyncProperty(cases(), someAnswers(FULL), fc.nat(), async (given, truth, pick) => {
        const everywhereNow = { ...given, places: everywhere };
        const asked = [...interview(everywhereNow, truth).answers.keys()];
        const fact = asked[pick % asked.length];
        const other = new Map(truth);
        const changed = fact === undefined ? undefined : given.more.get(fact);
        if (fact === undefined || changed === undefined) return;
        other.set(fact, changed);
        const kept = new Map([...truth].filter(([id]) => asked.includes(id))).set(fact, changed);
        const edited = await assessCase(everywhereNow, {
          answers: interview(everywhereNow, other, kept).answers,
        });
        const fresh = await assessCase(everywhereNow, { answers: interview(everywhereNow, other).answers });
        expect(edited.provisions.map(({ verdict }) => verdict)).toEqual(
          fresh.provisions.map(({ verdict }) => verdict),
        );
      }),
      runs(10),
    ));

  test('13.1 13.2 the stop proof parts the unanswered facts, and what cannot matter does not', () =>
    fc.assert(
      fc.asyncProperty(cases(), (given) => stopProofHolds(given, given.more)),
      runs(20),
    ));

  test('7.8 what holds at a place holds at every place inside it', () =>
    fc.assert(
      fc.asyncProperty(cases(), (given) => innerIsOuter(given)),
      runs(15),
    ));

  test('7.4 the verdict is the best over the places, and "at" names those that give it', () =>
    fc.assert(
      fc.asyncProperty(cases(), (given) => bestOverPlaces(given)),
      runs(15),
    ));

  test('5.6 5.7 10.4 15.7 nothing is said that the encoding, the addressee or the text does not carry', () =>
    fc.assert(
      fc.asyncProperty(cases(), (given) => neverTooMuch(given)),
      runs(25),
    ));
});
