import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { COMBINATIONS } from '../../../rules/explore/hanging-facts.ts';
import { outcomesOf } from '../../../rules/explore/leaf-outcomes.ts';
import { day } from '../support/builders.ts';
import { naiveResult, onMerits, plansNeeded, resultsOf } from '../support/check.ts';
import { factsThatMatter } from '../support/exhaust.ts';
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
import { cases, everywhere, pack, someAnswers } from '../support/real-cases.ts';

const { catalogue, compiled } = pack;

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
