import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { isInterval, type Answers } from '../../../seeds/schema/index.ts';
import { foldEvidence } from '../../../rules/engine/fold.ts';
import { createEngine } from '../../../rules/engine/run-engine.ts';
import { compileCatalogue, createAssessor } from '../../../rules/index.ts';
import { consideredPlaces } from '../../../rules/assess/places.ts';
import { arbitraryLateSituation, arbitrarySituation } from '../support/arbitraries.ts';
import { arbitraryEdgeSituation } from '../support/edge-situation.ts';
import { naiveResult, onMerits, plansNeeded, resultsOf, withoutFacts } from '../support/check.ts';
import { factsThatMatter } from '../support/exhaust.ts';
import {
  comesOutBothWays,
  conditionsOf,
  kleene,
  kleeneVerdict,
  possibleVerdicts,
  reaches,
  readsOnce,
} from '../support/naive.ts';

const situations = fc.oneof(
  { weight: 3, arbitrary: arbitrarySituation() },
  { weight: 1, arbitrary: arbitraryEdgeSituation() },
);

describe('three evaluators on random catalogues', () => {
  test('11.1 11.2 the record, the compiled evaluator and a naive one give the same verdicts', async () => {
    await fc.assert(
      fc.asyncProperty(situations, async ({ catalogue, answers, asOf, places }) => {
        const assessment = await createAssessor(catalogue).assess(answers, { asOf, places });
        const considered = consideredPlaces(catalogue, places);
        const quick = compileCatalogue(catalogue).assess(answers, { asOf, places: considered });
        expect(assessment.agreed).toBe(true);
        for (const [index, { provision, result }] of resultsOf(catalogue, assessment).entries()) {
          expect(quick.provisions[index]).toEqual(
            'wouldBe' in result
              ? { verdict: result.verdict, wouldBe: result.wouldBe }
              : { verdict: result.verdict },
          );
          const naive = naiveResult(catalogue, provision, answers, asOf, considered);
          if (naive.verdict === 'closed')
            expect(result).toMatchObject({ verdict: 'closed', wouldBe: naive.merits });
          if (naive.verdict === 'in force') expect(result.verdict).toBe(naive.merits);
          if (naive.verdict === 'needs a late plan')
            expect([naive.merits, 'open']).toContain(onMerits(result));
        }
      }),
      runs(600),
    );
  });

  test('5.13 a decided verdict is the verdict of every completion; an open one is not, where each fact is read once', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySituation(3, 2), async ({ catalogue, answers, asOf }) => {
        const assessment = await createAssessor(catalogue).assess(answers, { asOf });
        const everywhere = consideredPlaces(catalogue, undefined);
        for (const { provision, result } of resultsOf(catalogue, assessment)) {
          if (
            !reaches(catalogue, provision, everywhere) ||
            result.reasons.some(({ role, outcome }) => role === 'late-plan' && outcome === 'unknown')
          )
            continue;
          const possible = [...possibleVerdicts(catalogue, provision, answers)];
          const verdict = onMerits(result);
          if (verdict !== 'open') expect(possible).toEqual([verdict]);
          else if (
            readsOnce(conditionsOf(provision)) &&
            comesOutBothWays(catalogue, conditionsOf(provision), answers)
          )
            expect(possible.length).toBeGreaterThan(1);
        }
      }),
      runs(400),
    );
  });

  test('11.3 10.4 13.3 the missing facts of a verdict are the open facts of the compiled evaluator, and exactly those that matter', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySituation(2, 2, { weights: [6, 1, 1, 8, 2, 0] }),
        async ({ catalogue, answers, asOf }) => {
          const assessment = await createAssessor(catalogue).assess(answers, { asOf });
          const open = compileCatalogue(catalogue).openFacts(answers, { asOf, places: assessment.places });
          for (const { provision, result, current } of resultsOf(catalogue, assessment)) {
            const compiled = open.provisions.find((entry) => entry.provision.id === provision.id);
            if (current) expect([...(compiled?.facts ?? [])].sort()).toEqual([...result.missing].sort());
            else expect(compiled).toBeUndefined();
            if (!reaches(catalogue, provision, assessment.places) || provision.addressee === 'authority')
              continue;
            const exact = factsThatMatter(catalogue, conditionsOf(provision), answers, (given) =>
              kleeneVerdict(provision, given),
            );
            expect([...result.missing].sort()).toEqual([...exact].sort());
          }
        },
      ),
      runs(240),
    );
  });

  test('13.3 the open facts of a place are exactly those that can change one of its criteria', () => {
    fc.assert(
      fc.property(
        arbitrarySituation(1, 0, { weights: [6, 1, 1, 8, 2, 0] }),
        ({ catalogue, answers, asOf }) => {
          const places = catalogue.places.map(({ id }) => id);
          const open = compileCatalogue(catalogue).openFacts(answers, { asOf, places });
          for (const place of catalogue.places) {
            const exact = place.criteria.flatMap(({ when }) => [
              ...factsThatMatter(catalogue, [when], answers, (given) => kleene(when, given)),
            ]);
            const found = open.places.find((entry) => entry.place === place.id)?.facts ?? [];
            expect([...found].sort()).toEqual([...new Set(exact)].sort());
          }
        },
      ),
      runs(300),
    );
  });

  test('9.2 9.3 a verdict rests on exactly the plans that some smallest set needs whose absence changes it', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySituation(4, 2, { weights: [2, 0, 0, 5, 1, 8] }),
        async ({ catalogue, answers, asOf }) => {
          const assessment = await createAssessor(catalogue).assess(answers, { asOf });
          for (const { provision, result } of resultsOf(catalogue, assessment)) {
            if (!reaches(catalogue, provision, assessment.places) || result.verdict === 'open') {
              expect(result.restsOn).toEqual([]);
              continue;
            }
            expect(result.restsOn.map(({ fact }) => String(fact)).sort()).toEqual(
              plansNeeded(provision, answers),
            );
            for (const { fact, by } of result.restsOn)
              expect(answers.get(fact)).toMatchObject({ state: 'planned', by });
          }
        },
      ),
      runs(500),
    );
  });

  test('9.4 9.6 a verdict that needs a late plan is open on exactly the facts that could do without it, else closed', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryLateSituation(), async ({ catalogue, answers, asOf }) => {
        const assessment = await createAssessor(catalogue).assess(answers, { asOf });
        for (const { provision, result } of resultsOf(catalogue, assessment)) {
          const naive = naiveResult(catalogue, provision, answers, asOf, assessment.places);
          if (naive.verdict !== 'needs a late plan') continue;
          seen += 1;
          const timely = (given: Answers) => kleeneVerdict(provision, withoutFacts(given, naive.late));
          const instead = factsThatMatter(
            catalogue,
            conditionsOf(provision),
            withoutFacts(answers, naive.late),
            timely,
          );
          if (instead.size === 0) expect(result).toMatchObject({ verdict: 'closed', wouldBe: naive.merits });
          else expect([result.verdict, [...result.missing].sort()]).toEqual(['open', [...instead].sort()]);
        }
      }),
      runs(300),
    );
    expect(seen).toBeGreaterThan(20);
  });

  test('13.8 with plans that come too late nothing is left out that can still change the verdict, and little is counted in vain', async () => {
    const counted = { open: 0, exact: 0 };
    await fc.assert(
      fc.asyncProperty(arbitraryLateSituation(1), async ({ catalogue, answers: drawn, asOf }) => {
        const answers = new Map(
          [...drawn].filter(([, answer]) => answer.state !== 'planned' || !isInterval(answer.value)),
        );
        const { provisions, places } = await createAssessor(catalogue).assess(answers, { asOf });
        const compiled = compileCatalogue(catalogue);
        const options = { asOf, places };
        const open = compiled
          .openFacts(answers, options)
          .provisions.flatMap(({ facts }) => [...facts])
          .sort();
        const exact = factsThatMatter(
          catalogue,
          catalogue.provisions.flatMap(conditionsOf),
          answers,
          (given) => {
            const [found] = compiled.assess(given, options).provisions;
            return `${found?.verdict} ${found?.verdict === 'closed' ? found.wouldBe : ''}`;
          },
        );
        expect([...exact].filter((fact) => !open.includes(fact))).toEqual([]);
        counted.open += open.length;
        counted.exact += exact.size;
        expect(provisions.flatMap(({ missing }) => [...missing]).sort()).toEqual(open);
      }),
      runs(300),
    );
    expect(counted.open).toBeLessThan(counted.exact * 1.05);
  });

  test('4.24 the bare engine calls what is undecided true or false at random; the fold calls it unknown', async () => {
    const guesses = { true: 0, false: 0 };
    await fc.assert(
      fc.asyncProperty(arbitrarySituation(4, 3), async ({ catalogue, answers }) => {
        const rules = catalogue.provisions.flatMap((one) =>
          conditionsOf(one).map((part, i) => ({ name: `${one.id} ${i}`, parts: [part] })),
        );
        const evidence = await createEngine(rules)(answers);
        for (const { name, parts } of rules) {
          const tree = evidence.get(name);
          const [part] = parts;
          if (tree === undefined || part === undefined || !('all' in tree))
            throw new Error(`no evidence for ${name}`);
          const expected = { 0: 'false', 0.5: 'unknown', 1: 'true' }[String(kleene(part, answers))];
          expect(foldEvidence(parts, tree)[0]?.truth).toBe(expected);
          if (expected === 'unknown') guesses[tree.all[0]?.result === true ? 'true' : 'false'] += 1;
        }
      }),
      runs(150),
    );
    expect(guesses.true).toBeGreaterThan(5);
    expect(guesses.false).toBeGreaterThan(5);
  });
});
