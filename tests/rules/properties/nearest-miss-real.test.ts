import { describe, expect, test } from 'vitest';
import { exampleNames, readExample } from '../../cli/support/examples.ts';
import {
  compileCatalogue,
  createExplorer,
  type CompiledCatalogue,
  type NearestMiss,
} from '../../../rules/index.ts';
import { consideredPlaces } from '../../../rules/assess/places.ts';
import { HARDNESS } from '../../../rules/explore/candidate-law.ts';
import type { Answers, Catalogue, Provision } from '../../../seeds/schema/index.ts';
import { bruteSolutions, compareCosts, costOf } from '../support/brute-changes.ts';
import { day } from '../support/builders.ts';
import { keepsItsPromise, made, proposesOnlyWhatCanBe } from '../support/miss-laws.ts';
import { conditionsOf, reaches } from '../support/naive.ts';
import { realPack } from '../support/real-pack.ts';
import { factsOf } from '../support/representatives.ts';

/**
 * The golden companies against every provision they fail, on a day on which most documents are over and on one on which
 * most are in force.
 */
const { catalogue, compiled, assessor } = realPack();
const explorer = createExplorer(catalogue);
const withoutCriteria = catalogue.places.map((place) => ({ ...place, criteria: [] }));
const cases = exampleNames.flatMap((name) => {
  const { answers, at } = readExample(name, catalogue);
  const places = consideredPlaces(catalogue, at);
  return ['2018-10-01', '2026-06-30'].map((asOf) => ({ name, answers, places, asOf: day(asOf) }));
});

/** What a provision can tell of the answers: companies alike in it need not be tried again. */
const seenOf = (provision: Provision, answers: Answers): string =>
  JSON.stringify([provision.id, factsOf(conditionsOf(provision)).map((fact) => answers.get(fact) ?? null)]);

const compiledAlone = new Map<string, { catalogue: Catalogue; compiled: CompiledCatalogue }>();
/** The catalogue with one provision only: a thousand times as fast to try changes on. */
function alone(provision: Provision) {
  const known = compiledAlone.get(provision.id);
  if (known !== undefined) return known;
  const single = { ...catalogue, provisions: [provision], places: withoutCriteria };
  const ground = { catalogue: single, compiled: compileCatalogue(single) };
  compiledAlone.set(provision.id, ground);
  return ground;
}

describe('nearest miss on the real pack', () => {
  test('16.1 16.2 16.5 16.6 every solution for the golden companies keeps its promise and proposes only what can be', () => {
    const tried = new Set<string>();
    let seen = 0;
    for (const company of cases) {
      const verdicts = compiled.assess(company.answers, company).provisions;
      for (const [at, provision] of catalogue.provisions.entries()) {
        const { solutions } = explorer.nearestMiss(provision.id, company.answers, company);
        const key = seenOf(provision, company.answers);
        if (solutions.length === 0 || tried.has(key)) continue;
        tried.add(key);
        expect(['not-met', 'out-of-scope']).toContain(verdicts[at]?.verdict);
        for (const solution of solutions) {
          seen += 1;
          for (const change of solution.changes) proposesOnlyWhatCanBe(catalogue, company.answers, change);
        }
        const [first, ...others] = solutions;
        const last = others.at(-1);
        for (const solution of [first, last]) {
          if (solution !== undefined)
            keepsItsPromise({ ...alone(provision), ...company }, provision.id, solution);
        }
      }
    }
    expect(seen).toBeGreaterThan(5000);
  });

  test('16.3 16.4 brute force finds nothing smaller and nothing easier for any golden company', () => {
    const tried = new Set<string>();
    const sizes = [0, 0, 0];
    for (const company of cases) {
      for (const { id, solutions } of failing(company)) {
        const provision = catalogue.provisions.find((one) => one.id === id);
        const [first] = solutions;
        if (provision === undefined || (first !== undefined && first.changes.length > 2)) continue;
        // Nobody is told how to come under a burden: there is a way, and none is proposed.
        if (provision.effect === 'burden') {
          expect([id, solutions]).toEqual([id, []]);
          continue;
        }
        const key = seenOf(provision, company.answers);
        if (tried.has(key)) continue;
        tried.add(key);
        const brute = [1, 2]
          .filter((size) => first === undefined || size <= first.changes.length)
          .map((size) => bruteSolutions(catalogue, provision, company.answers, size))
          .find((sets) => sets.length > 0);
        expect([id, brute?.[0]?.length]).toEqual([id, first?.changes.length]);
        sizes[first?.changes.length ?? 0] = (sizes[first?.changes.length ?? 0] ?? 0) + 1;
        if (first === undefined || brute === undefined) continue;
        const mine = first.changes.map(({ who, added, removed }) => ({
          hardness: HARDNESS[who],
          flips: [...added, ...removed],
        }));
        expect([id, costOf(mine)]).toEqual([id, brute.map(costOf).sort(compareCosts)[0]]);
      }
    }
    expect(sizes.every((count) => count > 200)).toBe(true);
  });

  test('16.1 the engine of record comes to the promised verdicts', async () => {
    for (const [index, company] of cases.entries()) {
      const misses = explorer.misses(company.answers, company);
      for (const { id, solutions } of [misses[0], misses[index % misses.length]].flatMap(
        (one) => one ?? [],
      )) {
        const [first] = solutions;
        if (first === undefined) continue;
        const { provisions } = await assessor.assess(made(company.answers, first.changes), company);
        expect([id, provisions.find((one) => one.id === id)?.verdict]).toEqual([id, first.verdict]);
      }
    }
  });

  test('16.11 16.12 misses and openers of the golden companies agree with the nearest misses', () => {
    for (const company of cases.slice(0, 24)) {
      const misses = new Map(explorer.misses(company.answers, company).map((miss) => [miss.id, miss]));
      const openers = explorer.openers(company.answers, company);
      for (const { id, solutions } of failing(company)) {
        const size = solutions[0]?.changes.length ?? 0;
        expect([id, misses.get(id)?.solutions ?? []]).toEqual([id, size <= 2 ? solutions : []]);
        for (const { changes } of size === 1 ? solutions : []) {
          const opener = openers.find(
            ({ change }) => JSON.stringify(change.to) === JSON.stringify(changes[0]?.to),
          );
          expect(opener?.opens).toContain(id);
        }
      }
    }
  });
});

/** The provisions a company fails, each with what would change that. */
function failing(company: (typeof cases)[number]): NearestMiss[] {
  return compiled.assess(company.answers, company).provisions.flatMap(({ verdict }, at) => {
    const id = catalogue.provisions[at]?.id;
    const failed = verdict === 'not-met' || verdict === 'out-of-scope';
    return failed && id !== undefined && isReached(at, company)
      ? [explorer.nearestMiss(id, company.answers, company)]
      : [];
  });
}

/** Not addressed to an authority, and within reach of the places. */
function isReached(at: number, { places }: (typeof cases)[number]): boolean {
  const provision = catalogue.provisions[at];
  if (provision === undefined || provision.addressee === 'authority') return false;
  return reaches(catalogue, provision, places);
}
