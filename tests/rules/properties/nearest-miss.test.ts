import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExplorer, type Solution } from '../../../rules/index.ts';
import { consideredPlaces } from '../../../rules/assess/places.ts';
import { HARDNESS } from '../../../rules/explore/candidate-law.ts';
import { arbitraryLateSituation, arbitrarySituation } from '../support/arbitraries.ts';
import {
  bruteSolutions,
  compareCosts,
  costOf,
  isNumber,
  type BruteChange,
} from '../support/brute-changes.ts';
import { demanding, withChangers } from '../support/changers.ts';
import { ready } from '../support/laws.ts';
import { keepsItsPromise, made, proposesOnlyWhatCanBe, verdictAfter } from '../support/miss-laws.ts';
import { runs } from '../support/runs.ts';

/** Random catalogues of one or two provisions, with random changers. */
const situations = fc
  .oneof(
    { weight: 3, arbitrary: arbitrarySituation(2, 2) },
    {
      weight: 3,
      arbitrary: arbitrarySituation(4, 2).map((given) => ({
        ...given,
        catalogue: demanding(given.catalogue),
      })),
    },
    { weight: 1, arbitrary: arbitraryLateSituation(2, 2) },
  )
  .chain((given) => withChangers(given.catalogue).map((catalogue) => ({ ...given, catalogue })))
  .map((given) => ({
    ...ready(given),
    places: consideredPlaces(given.catalogue, given.places),
    explorer: createExplorer(given.catalogue),
  }));

const asBrute = ({ changes }: Solution): BruteChange[] =>
  changes.map(({ fact, to, who, added, removed }) => ({
    fact,
    to,
    hardness: HARDNESS[who],
    flips: [...added, ...removed],
  }));

/** A set of changes as text; which number was chosen among many does not count. */
const keyOf = (changes: readonly BruteChange[]): string =>
  changes
    .map(({ fact, to, flips }) =>
      isNumber(to) ? `${fact} #` : `${fact} ${JSON.stringify(to)} ${[...flips].sort().join()}`,
    )
    .sort()
    .join(' & ');

/** Without those that change more options of the same facts than another does. */
const leastFlips = (sets: readonly BruteChange[][]): BruteChange[][] =>
  sets.filter((set) => !sets.some((other) => other !== set && isLess(other, set)));
const isLess = (less: readonly BruteChange[], more: readonly BruteChange[]): boolean => {
  const inside = less.every(({ fact, to, flips }) => {
    const other = more.find((change) => change.fact === fact);
    // Another single value is another answer and not a smaller one; which number is chosen does not count.
    if (flips[0] === '' && !isNumber(to)) return JSON.stringify(other?.to) === JSON.stringify(to);
    return other !== undefined && flips.every((flip) => other.flips.includes(flip));
  });
  const count = (set: readonly BruteChange[]) => set.reduce((sum, { flips }) => sum + flips.length, 0);
  return inside && count(less) < count(more);
};

describe('nearest miss on random catalogues', () => {
  test('16.1 16.2 16.5 16.6 every solution keeps its promise, needs all of its changes, and proposes only what can be', () => {
    let seen = 0;
    fc.assert(
      fc.property(situations, (given) => {
        for (const { id } of given.catalogue.provisions) {
          for (const solution of given.explorer.nearestMiss(id, given.answers, given).solutions) {
            seen += 1;
            keepsItsPromise(given, id, solution);
            for (const change of solution.changes)
              proposesOnlyWhatCanBe(given.catalogue, given.answers, change);
          }
        }
      }),
      runs(1500),
    );
    expect(seen).toBeGreaterThan(300);
  });

  test('16.1 the engine of record comes to the promised verdict', async () => {
    await fc.assert(
      fc.asyncProperty(situations, async (given) => {
        for (const { id } of given.catalogue.provisions) {
          for (const { changes, verdict } of given.explorer.nearestMiss(id, given.answers, given).solutions) {
            const { provisions } = await given.assessor.assess(made(given.answers, changes), given);
            expect(provisions.find((one) => one.id === id)?.verdict).toBe(verdict);
          }
        }
      }),
      runs(200),
    );
  });

  test('16.3 16.4 brute force finds the same smallest sets of changes: none smaller, none easier, none more', () => {
    const sizes = new Map<number, number>();
    fc.assert(
      fc.property(situations, (given) => {
        const { catalogue, answers } = given;
        for (const provision of catalogue.provisions) {
          const before = verdictAfter(given, provision.id, answers);
          const { solutions } = given.explorer.nearestMiss(provision.id, answers, given);
          // Nobody is shown a way to come under a burden (15.6).
          const isBurden = provision.effect === 'burden';
          if (isBurden || (before !== 'not-met' && before !== 'out-of-scope')) {
            expect(solutions).toEqual([]);
            continue;
          }
          const holds = (after: typeof answers) =>
            verdictAfter(given, provision.id, after)?.startsWith('met') === true;
          let brute: BruteChange[][] = [];
          for (let size = 1; size <= 3 && brute.length === 0; size += 1) {
            brute = leastFlips(bruteSolutions(catalogue, provision, answers, size, holds));
          }
          const found = solutions.map(asBrute);
          const size = found[0]?.length ?? 0;
          sizes.set(size, (sizes.get(size) ?? 0) + 1);
          const [mine, theirs] = [found, brute].map((sets) => new Set(sets.map(keyOf)));
          // Options that nothing tells apart stand for each other in the brute search, and long lists are cut.
          for (const key of theirs ?? []) if (found.length < 6) expect(mine).toContain(key);
          expect(size).toBe(brute[0]?.length ?? 0);
          const costs = found.map(costOf);
          expect(costs).toEqual([...costs].sort(compareCosts));
          const cheapest = brute.map(costOf).sort(compareCosts)[0];
          expect(costs[0]).toEqual(cheapest);
        }
      }),
      runs(700),
    );
    expect([0, 1, 2, 3].map((size) => (sizes.get(size) ?? 0) > 5)).toEqual([true, true, true, true]);
  });

  test('16.12 no single change that opens something is left out, and what it opens and closes is what it does', () => {
    let seen = 0;
    fc.assert(
      fc.property(situations, (given) => {
        const { catalogue, answers, explorer } = given;
        // Nobody is shown a way to come under a burden (15.6).
        const gains = catalogue.provisions.filter(({ effect }) => effect !== 'burden');
        const openers = explorer.openers(answers, given);
        const holding = (after: typeof answers) =>
          gains.flatMap(({ id }) => (verdictAfter(given, id, after)?.startsWith('met') === true ? [id] : []));
        const before = holding(answers);
        for (const { change, opens, closes } of openers) {
          seen += 1;
          const after = holding(made(answers, [change]));
          expect([...opens].sort()).toEqual(after.filter((id) => !before.includes(id)).sort());
          expect([...closes].sort()).toEqual(before.filter((id) => !after.includes(id)).sort());
          proposesOnlyWhatCanBe(catalogue, answers, change);
        }
        const keys = openers.map(({ change, opens }) => [change.fact, opens.join()].join(' '));
        for (const provision of gains) {
          if (before.includes(provision.id)) continue;
          const holds = (after: typeof answers) => holding(after).includes(provision.id);
          for (const [single] of leastFlips(bruteSolutions(catalogue, provision, answers, 1, holds))) {
            const there = keys.some(
              (key) => key.startsWith(`${single?.fact} `) && key.includes(provision.id),
            );
            expect([provision.id, single, there]).toEqual([provision.id, single, true]);
          }
        }
      }),
      runs(1_000),
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('16.14 the order of the answers changes nothing', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const turned = new Map([...given.answers].reverse());
        for (const { id } of given.catalogue.provisions) {
          expect(given.explorer.nearestMiss(id, turned, given)).toEqual(
            given.explorer.nearestMiss(id, given.answers, given),
          );
        }
        expect(given.explorer.openers(turned, given)).toEqual(given.explorer.openers(given.answers, given));
      }),
      runs(200),
    );
  });
});
