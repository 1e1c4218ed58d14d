import type {
  Answers,
  Catalogue,
  FactId,
  IsoDate,
  PlaceId,
  Provision,
  StandingVerdict,
  Verdict,
} from '../../seeds/schema/index.ts';
import { plannedDays } from '../assess/answer-values.ts';
import { hasJudgement, inForce } from '../assess/decide.ts';
import { covers, indexPlaces, type PlaceIndex } from '../assess/places.ts';
import {
  compileAll,
  compileCondition,
  FALSE,
  LeafTable,
  UNKNOWN,
  type CompiledNode,
  type LeafTruths,
} from './compile-condition.ts';

/** The verdict on one provision, without its record. */
export interface CompiledResult {
  readonly verdict: Verdict;
  readonly wouldBe?: StandingVerdict;
}

/** The day and the places, already resolved to the ones considered. */
export interface CompiledOptions {
  readonly asOf: IsoDate;
  readonly places: readonly PlaceId[];
}

/** A provision whose verdict unanswered facts can still change. */
export interface OpenProvision {
  readonly provision: Provision;
  readonly facts: ReadonlySet<FactId>;
  /** False when a condition has already failed: the answer decides only whether it was aimed at you. */
  readonly canBeMet: boolean;
}

/** Everything unanswered facts can still change. */
export interface OpenFacts {
  readonly provisions: readonly OpenProvision[];
  /** Facts on which criteria of considered places still hang. */
  readonly places: readonly { readonly place: PlaceId; readonly facts: ReadonlySet<FactId> }[];
}

/** The same conditions as the engine of record, as plain closures. */
export interface CompiledCatalogue {
  readonly catalogue: Catalogue;
  readonly assess: (answers: Answers, options: CompiledOptions) => { readonly provisions: readonly CompiledResult[] };
  readonly openFacts: (answers: Answers, options: CompiledOptions) => OpenFacts;
}

interface CompiledProvision {
  readonly provision: Provision;
  readonly audience: CompiledNode;
  readonly conditions: CompiledNode;
  readonly judged: boolean;
  readonly facts: ReadonlySet<FactId>;
}

/** Compiles every provision and every place criterion of a catalogue. */
export function compileCatalogue(catalogue: Catalogue): CompiledCatalogue {
  const table = new LeafTable();
  const index = indexPlaces(catalogue);
  const provisions = catalogue.provisions.map((provision) => compileProvision(provision, table));
  const criteria = catalogue.places.map((place) => ({
    place: place.id,
    nodes: place.criteria.map(({ when }) => compileCondition(when, table)),
  }));
  const reach = createReach(index);
  return {
    catalogue,
    assess: (answers, options) => {
      const leaves = table.evaluate(answers);
      const days = plannedDays(answers);
      const bare = days.size === 0 ? leaves : table.evaluate(answers, false);
      const reached = reach(provisions, options.places);
      return {
        provisions: provisions.map((compiled, at) =>
          decideCompiled(compiled, { leaves, bare, days, reached: reached[at] === true, asOf: options.asOf }),
        ),
      };
    },
    openFacts: (answers, options) => {
      const leaves = table.evaluate(answers);
      const reached = reach(provisions, options.places);
      const open = provisions.flatMap((compiled, at) =>
        reached[at] === true && inForce(compiled.provision.period, options.asOf) ? openOf(compiled, leaves) : [],
      );
      const considered = new Set(options.places);
      const places = criteria
        .filter(({ place }) => considered.has(place))
        .map(({ place, nodes }) => {
          const facts = new Set<FactId>();
          for (const node of nodes) if (node.evaluate(leaves) === UNKNOWN) node.collectOpen(leaves, facts);
          return { place, facts };
        });
      return { provisions: open, places: places.filter(({ facts }) => facts.size > 0) };
    },
  };
}

function compileProvision(provision: Provision, table: LeafTable): CompiledProvision {
  const first = table.leaves.length;
  const node = (tests: Provision['audience']) => compileAll(tests.map(({ when }) => compileCondition(when, table)));
  const audience = node(provision.audience);
  const conditions = node(provision.conditions);
  const everything = new Set<FactId>();
  const unknown: LeafTruths = Array.from({ length: Math.max(first, table.leaves.length) }, () => UNKNOWN);
  audience.collectOpen(unknown, everything);
  conditions.collectOpen(unknown, everything);
  return { provision, audience, conditions, judged: hasJudgement(provision), facts: everything };
}

interface Situation {
  readonly leaves: LeafTruths;
  /** Leaf truths with every planned answer left out. */
  readonly bare: LeafTruths;
  readonly days: ReadonlyMap<FactId, IsoDate>;
  readonly reached: boolean;
  readonly asOf: IsoDate;
}

function decideCompiled(compiled: CompiledProvision, situation: Situation): CompiledResult {
  const { provision } = compiled;
  const merits = situation.reached ? meritsOf(compiled, situation.leaves) : 'out-of-scope';
  const current = inForce(provision.period, situation.asOf) && !restsBeyond(compiled, situation, merits);
  return current ? { verdict: merits } : { verdict: 'closed', wouldBe: merits };
}

function meritsOf(compiled: CompiledProvision, leaves: LeafTruths): StandingVerdict {
  if (compiled.provision.addressee === 'authority') return 'out-of-scope';
  const audience = compiled.audience.evaluate(leaves);
  if (audience === FALSE) return 'out-of-scope';
  if (audience === UNKNOWN) return 'open';
  const conditions = compiled.conditions.evaluate(leaves);
  if (conditions === FALSE) return 'not-met';
  if (conditions === UNKNOWN) return 'open';
  return compiled.judged ? 'met-if-judged' : 'met';
}

function restsBeyond(compiled: CompiledProvision, situation: Situation, merits: StandingVerdict): boolean {
  const { until } = compiled.provision.period;
  if (until === null || !situation.reached || situation.days.size === 0) return false;
  if (meritsOf(compiled, situation.bare) === merits) return false;
  return [...compiled.facts].some((fact) => (situation.days.get(fact) ?? until) > until);
}

function openOf(compiled: CompiledProvision, leaves: LeafTruths): OpenProvision[] {
  if (meritsOf(compiled, leaves) !== 'open') return [];
  const facts = new Set<FactId>();
  const canBeMet = compiled.conditions.evaluate(leaves) !== FALSE;
  compiled.audience.collectOpen(leaves, facts);
  if (canBeMet) compiled.conditions.collectOpen(leaves, facts);
  return [{ provision: compiled.provision, facts, canBeMet }];
}

/** Which provisions reach any of the considered places; remembered for the last set of places. */
function createReach(index: PlaceIndex) {
  let key = '';
  let last: readonly boolean[] = [];
  return (provisions: readonly CompiledProvision[], places: readonly PlaceId[]): readonly boolean[] => {
    const wanted = places.join(' ');
    if (wanted !== key || last.length !== provisions.length) {
      key = wanted;
      last = provisions.map(({ provision }) => places.some((place) => covers(index, provision, place)));
    }
    return last;
  };
}

