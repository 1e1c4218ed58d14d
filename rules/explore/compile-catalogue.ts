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
import { createLatePlans, type LatePlans } from './late-plans.ts';
import { FALSE, UNKNOWN, type Ternary } from './leaf-table.ts';
import { createScope } from './scope.ts';
import { allHold, TruthTable, type AllOf, type Truths } from './truth-table.ts';

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
  readonly assess: (
    answers: Answers,
    options: CompiledOptions,
  ) => { readonly provisions: readonly CompiledResult[] };
  readonly openFacts: (answers: Answers, options: CompiledOptions) => OpenFacts;
}

interface CompiledProvision {
  readonly provision: Provision;
  readonly audience: AllOf;
  readonly conditions: AllOf;
  /** The verdict when everything holds. */
  readonly best: 'met' | 'met-if-judged';
  readonly forAuthority: boolean;
}

/** Results are the same few values over and over; nobody can change them. */
const IN_FORCE = eachVerdict((verdict): CompiledResult => ({ verdict }));
const CLOSED = eachVerdict((wouldBe): CompiledResult => ({ verdict: 'closed', wouldBe }));

function eachVerdict(
  make: (verdict: StandingVerdict) => CompiledResult,
): Readonly<Record<StandingVerdict, CompiledResult>> {
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
  const table = new TruthTable();
  const provisions = catalogue.provisions.map((provision) => compileProvision(provision, table));
  const criteria = catalogue.places.map((place) => ({
    place: place.id,
    tests: compileCriteria(place.criteria, table),
  }));
  const scopeOf = createScope(catalogue);
  const hanging = createHangingFacts(catalogue);
  return {
    catalogue,
    assess: (answers, options) => {
      const { tests } = table.evaluate(answers);
      const late = createLatePlans(table, answers, plannedDays(answers));
      const { reached, inForce } = scopeOf(options);
      const results = provisions.map((compiled, at): CompiledResult => {
        if (reached[at] !== true) return (inForce[at] === true ? IN_FORCE : CLOSED)['out-of-scope'];
        const merits = meritsOf(compiled, tests);
        if (inForce[at] !== true) return CLOSED[merits];
        if (merits === 'open' || !late.any) return IN_FORCE[merits];
        const instead = insteadOfPlans({ compiled, answers, late, table, hanging }, merits);
        if (instead === null) return IN_FORCE[merits];
        return instead.size > 0 ? IN_FORCE.open : CLOSED[merits];
      });
      return { provisions: results };
    },
    openFacts: (answers, options) => {
      const truths = table.evaluate(answers);
      const late = createLatePlans(table, answers, plannedDays(answers));
      const { reached, inForce } = scopeOf(options);
      const open = provisions.flatMap((compiled, at) =>
        reached[at] === true && inForce[at] === true
          ? openOf({ compiled, answers, late, table, hanging }, truths)
          : [],
      );
      const considered = new Set(options.places);
      const places = criteria
        .filter(({ place }) => considered.has(place))
        .map(({ place, tests }) => {
          const facts = tests.flatMap(({ numbers, alone }) => [
            ...hanging(alone, table.openLeaves(numbers, truths), answers),
          ]);
          return { place, facts: new Set(facts) };
        });
      return { provisions: open, places: places.filter(({ facts }) => facts.size > 0) };
    },
  };
}

function compileProvision(provision: Provision, table: TruthTable): CompiledProvision {
  return {
    provision,
    audience: table.numbersOf(provision.audience),
    conditions: table.numbersOf(provision.conditions),
    best: hasJudgement(provision) ? 'met-if-judged' : 'met',
    forAuthority: provision.addressee === 'authority',
  };
}

function compileCriteria(criteria: Tests['audience'], table: TruthTable) {
  return criteria.map((criterion) => {
    const alone: Tests = { audience: [criterion], conditions: [] };
    return { numbers: table.numbersOf([criterion]), alone };
  });
}

function meritsOf(compiled: CompiledProvision, tests: readonly Ternary[]): StandingVerdict {
  if (compiled.forAuthority) return 'out-of-scope';
  const audience = allHold(compiled.audience, tests);
  if (audience === FALSE) return 'out-of-scope';
  if (audience === UNKNOWN) return 'open';
  const conditions = allHold(compiled.conditions, tests);
  if (conditions === FALSE) return 'not-met';
  if (conditions === UNKNOWN) return 'open';
  return compiled.best;
}

/** One provision in one situation. */
interface Look {
  readonly compiled: CompiledProvision;
  readonly answers: Answers;
  readonly late: LatePlans;
  readonly table: TruthTable;
  readonly hanging: HangingFacts;
}

/**
 * A plan that comes true only after the period has ended cannot help. Where an outcome looks at such plans: the
 * facts whose answers could still decide without them (none: a verdict that needs them is closed). `null` where
 * they make no difference.
 */
function insteadOfPlans(
  { compiled, answers, late, table, hanging }: Look,
  merits: StandingVerdict,
): ReadonlySet<FactId> | null {
  const without = late.after(compiled.provision.period.until);
  if (without === null) return null;
  const open = table.openLeaves([...compiled.audience, ...compiled.conditions], without.truths);
  if (!open.some(({ fact }) => without.facts.has(fact))) return null;
  if (merits !== 'open' && meritsOf(compiled, without.truths.tests) === merits) return null;
  return hanging(compiled.provision, open, answers, without.facts);
}

function openOf(look: Look, truths: Truths): OpenProvision[] {
  const { provision, audience, conditions, best } = look.compiled;
  const merits = meritsOf(look.compiled, truths.tests);
  const instead = look.late.any ? insteadOfPlans(look, merits) : null;
  if (merits !== 'open') {
    return instead === null || instead.size === 0
      ? []
      : [{ provision, facts: instead, canBeMet: merits === best }];
  }
  const canBeMet = allHold(conditions, truths.tests) !== FALSE;
  const open = look.table.openLeaves(canBeMet ? [...audience, ...conditions] : audience, truths);
  const facts = look.hanging(provision, open, look.answers);
  return [{ provision, facts: instead === null ? facts : new Set([...facts, ...instead]), canBeMet }];
}
