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
import { hasJudgement } from '../assess/decide.ts';
import { createHangingFacts, type HangingFacts, type Tests } from './hanging-facts.ts';
import { compileAll, compileCondition, type CompiledNode } from './compile-condition.ts';
import { createLatePlans, type LatePlans } from './late-plans.ts';
import { FALSE, LeafTable, UNKNOWN, type LeafTruths } from './leaf-table.ts';
import { createScope } from './scope.ts';

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
  /** The verdict when everything holds. */
  readonly best: 'met' | 'met-if-judged';
}

/** Results are the same few values over and over; nobody can change them. */
const IN_FORCE = eachVerdict((verdict): CompiledResult => ({ verdict }));
const CLOSED = eachVerdict((wouldBe): CompiledResult => ({ verdict: 'closed', wouldBe }));

function eachVerdict(make: (verdict: StandingVerdict) => CompiledResult): Readonly<Record<StandingVerdict, CompiledResult>> {
  const frozen = (verdict: StandingVerdict) => Object.freeze(make(verdict));
  return {
    met: frozen('met'),
    'met-if-judged': frozen('met-if-judged'),
    open: frozen('open'),
    'not-met': frozen('not-met'),
    'out-of-scope': frozen('out-of-scope'),
  };
}

/** Compiles every provision and every place criterion of a catalogue. */
export function compileCatalogue(catalogue: Catalogue): CompiledCatalogue {
  const table = new LeafTable();
  const provisions = catalogue.provisions.map((provision) => compileProvision(provision, table));
  const criteria = catalogue.places.map((place) => ({ place: place.id, tests: compileCriteria(place.criteria, table) }));
  const scopeOf = createScope(catalogue);
  const hanging = createHangingFacts(catalogue);
  return {
    catalogue,
    assess: (answers, options) => {
      const leaves = table.evaluate(answers);
      const late = createLatePlans(table, answers, plannedDays(answers));
      const { reached, inForce } = scopeOf(options);
      const results = provisions.map((compiled, at): CompiledResult => {
        if (reached[at] !== true) return (inForce[at] === true ? IN_FORCE : CLOSED)['out-of-scope'];
        const merits = meritsOf(compiled, leaves);
        if (inForce[at] !== true) return CLOSED[merits];
        if (!late.any) return IN_FORCE[merits];
        const instead = insteadOfPlans(compiled, merits, answers, late, hanging);
        if (instead === null) return IN_FORCE[merits];
        return instead.size > 0 ? IN_FORCE.open : CLOSED[merits];
      });
      return { provisions: results };
    },
    openFacts: (answers, options) => {
      const leaves = table.evaluate(answers);
      const late = createLatePlans(table, answers, plannedDays(answers));
      const { reached, inForce } = scopeOf(options);
      const open = provisions.flatMap((compiled, at) =>
        reached[at] === true && inForce[at] === true ? openOf(compiled, leaves, answers, late, hanging) : [],
      );
      const considered = new Set(options.places);
      const places = criteria
        .filter(({ place }) => considered.has(place))
        .map(({ place, tests }) => {
          const facts = tests.flatMap(({ node, alone }) => [...hanging(alone, openLeaves([node], leaves), answers)]);
          return { place, facts: new Set(facts) };
        });
      return { provisions: open, places: places.filter(({ facts }) => facts.size > 0) };
    },
  };
}

function compileProvision(provision: Provision, table: LeafTable): CompiledProvision {
  const node = (tests: Provision['audience']) => compileAll(tests.map(({ when }) => compileCondition(when, table)));
  return {
    provision,
    audience: node(provision.audience),
    conditions: node(provision.conditions),
    best: hasJudgement(provision) ? 'met-if-judged' : 'met',
  };
}

function compileCriteria(criteria: Tests['audience'], table: LeafTable) {
  return criteria.map((criterion) => {
    const alone: Tests = { audience: [criterion], conditions: [] };
    return { node: compileCondition(criterion.when, table), alone };
  });
}

function meritsOf(compiled: CompiledProvision, leaves: LeafTruths): StandingVerdict {
  if (compiled.provision.addressee === 'authority') return 'out-of-scope';
  const audience = compiled.audience.evaluate(leaves);
  if (audience === FALSE) return 'out-of-scope';
  if (audience === UNKNOWN) return 'open';
  const conditions = compiled.conditions.evaluate(leaves);
  if (conditions === FALSE) return 'not-met';
  if (conditions === UNKNOWN) return 'open';
  return compiled.best;
}

function openLeaves(nodes: readonly CompiledNode[], leaves: LeafTruths) {
  const open: Parameters<CompiledNode['collectOpen']>[1] = [];
  for (const node of nodes) node.collectOpen(leaves, open);
  return open;
}

/**
 * What a verdict rests on plans that come true only after the period has ended: the facts whose answers could
 * still do without them (none: the verdict is closed), or `null` when it does not rest on such plans.
 */
function insteadOfPlans(
  compiled: CompiledProvision,
  merits: StandingVerdict,
  answers: Answers,
  late: LatePlans,
  hanging: HangingFacts,
): ReadonlySet<FactId> | null {
  const without = late.after(compiled.provision.period.until);
  if (without === null || meritsOf(compiled, without.leaves) === merits) return null;
  const open = openLeaves([compiled.audience, compiled.conditions], without.leaves);
  return hanging(compiled.provision, open, answers, without.facts);
}

function openOf(
  compiled: CompiledProvision,
  leaves: LeafTruths,
  answers: Answers,
  late: LatePlans,
  hanging: HangingFacts,
): OpenProvision[] {
  const { provision, audience, conditions } = compiled;
  const merits = meritsOf(compiled, leaves);
  if (merits !== 'open') {
    const facts = late.any ? insteadOfPlans(compiled, merits, answers, late, hanging) : null;
    return facts === null || facts.size === 0 ? [] : [{ provision, facts, canBeMet: merits === compiled.best }];
  }
  const canBeMet = conditions.evaluate(leaves) !== FALSE;
  const open = openLeaves(canBeMet ? [audience, conditions] : [audience], leaves);
  return [{ provision, facts: hanging(provision, open, answers), canBeMet }];
}
