import type { Answers, Catalogue, Provision, ProvisionId } from '../../seeds/schema/index.ts';
import { consideredPlaces } from '../assess/places.ts';
import type { AssessOptions } from '../assess/types.ts';
import { HARDNESS } from './candidate-law.ts';
import { compileCatalogue, type CompiledCatalogue, type CompiledOptions } from './compile-catalogue.ts';
import { createHolding } from './holding.ts';
import { fails, MOST_CHANGES, solve } from './nearest-miss.ts';
import { openersAmong } from './openers.ts';
import { FORCE_WEIGHT } from './rank-questions.ts';
import { createScope } from './scope.ts';
import type { Change, NearestMiss, Opener, Solution } from './types.ts';

/** So many solutions are shown of one provision, and so many of them that change the same facts. */
export const MOST_SOLUTIONS = 24;
export const MOST_ALIKE = 6;
/** Above so many changes it is not listed among the misses. */
const MOST_OF_A_MISS = 2;

/** Answers the questions that begin with "what if": thousands of hypothetical companies in a moment. */
export interface Explorer {
  /** The compiled evaluator behind it. */
  readonly compiled: CompiledCatalogue;
  /**
   * What stands between a company and one provision it fails, or that is not aimed at it. No solutions where the
   * provision is over, addressed to an authority, a burden, or out of reach of the places; where its verdict is another than
   * `not-met` or `out-of-scope`; and where it would take more than three changes or one that nobody can make. Solutions
   * are all of one size, the smallest there is; at most 24, at most 6 that change the same facts.
   */
  readonly nearestMiss: (id: ProvisionId, answers: Answers, options: AssessOptions) => NearestMiss;
  /** Every failed provision within reach of one or two changes: fewest, easiest, firmest first, then printed order. */
  readonly misses: (answers: Answers, options: AssessOptions) => readonly NearestMiss[];
  /** Every single change that would make some provision hold which does not hold now, open ones included. */
  readonly openers: (answers: Answers, options: AssessOptions) => readonly Opener[];
}

/** Compiles a catalogue for questions about hypothetical answers. */
export function createExplorer(catalogue: Catalogue): Explorer {
  const compiled = compileCatalogue(catalogue);
  const holding = createHolding(catalogue);
  const scopeOf = createScope(catalogue);
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const resolve = ({ asOf, places }: AssessOptions): CompiledOptions => ({
    asOf,
    places: consideredPlaces(catalogue, places),
  });
  const provisions = new Map(catalogue.provisions.map((provision) => [provision.id, provision]));
  /** The provisions one may be shown a way to: in force, within reach, not for an authority, and no burden. */
  const decided = (options: CompiledOptions): Provision[] => {
    const { reached, inForce } = scopeOf(options);
    return catalogue.provisions.filter(
      ({ addressee, effect }, at) =>
        reached[at] === true && inForce[at] === true && addressee !== 'authority' && effect !== 'burden',
    );
  };
  return {
    compiled,
    nearestMiss: (id, answers, options) => {
      const provision = provisions.get(id);
      if (provision === undefined) throw new Error(`no provision "${id}"`);
      const stands = decided(resolve(options)).includes(provision) && fails(provision, answers);
      return { id, solutions: stands ? capped(solve(facts, provision, answers, MOST_CHANGES)) : [] };
    },
    misses: (answers, options) =>
      decided(resolve(options))
        .filter((provision) => fails(provision, answers))
        .map((provision) => ({
          provision,
          solutions: capped(solve(facts, provision, answers, MOST_OF_A_MISS)),
        }))
        .filter(({ solutions }) => solutions.length > 0)
        .sort((a, b) => {
          const [first, second] = [a, b].map(({ solutions: [best] }) => best);
          return (
            (first?.changes.length ?? 0) - (second?.changes.length ?? 0) ||
            hardnessOf(first) - hardnessOf(second) ||
            FORCE_WEIGHT[b.provision.force] - FORCE_WEIGHT[a.provision.force]
          );
        })
        .map(({ provision, solutions }) => ({ id: provision.id, solutions })),
    openers: (answers, options) => {
      const reachable = decided(resolve(options));
      const changes = reachable
        .flatMap((provision) => solve(facts, provision, answers, 1))
        .flatMap((solution) => solution.changes);
      return openersAmong(holding, new Set(reachable), distinct(changes), answers);
    },
  };
}

const hardnessOf = (solution: Solution | undefined): number =>
  solution === undefined ? 0 : HARDNESS[solution.who];

const distinct = (changes: readonly Change[]): Change[] => [
  ...new Map(changes.map((change) => [JSON.stringify([change.fact, change.to]), change])).values(),
];

/** The first solutions; of many that change the same facts only some, so that they do not hide the others. */
function capped(solutions: readonly Solution[]): Solution[] {
  const seen = new Map<string, number>();
  return solutions
    .filter(({ changes }) => {
      const key = changes.map(({ fact }) => fact).join(' ');
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count <= MOST_ALIKE;
    })
    .slice(0, MOST_SOLUTIONS);
}
