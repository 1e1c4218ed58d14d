import type {
  FactId,
  IsoDate,
  Outcome,
  PlaceId,
  ProvisionId,
  QuestionId,
  Standing,
  StandingVerdict,
  Verdict,
} from '../../seeds/schema/index.ts';

/** Kleene's three values. `rules/` never says a bare yes or no about a company. */
export type Truth = 'true' | 'false' | 'unknown';

/** When and where to decide. Both are arguments: the rules have no clock. */
export interface AssessOptions {
  /** Inclusive day in Asia/Shanghai. */
  readonly asOf: IsoDate;
  /** Evaluate as if located at each of these; absent or empty means every place where one can locate. */
  readonly places?: readonly PlaceId[];
}

/** Which part of a provision a row of the decision record speaks of. */
export type ReasonRole =
  'addressee' | 'period' | 'late-plan' | 'place' | 'audience' | 'condition' | 'judged' | 'not-encoded';

/**
 * One row of a decision record. The words come from the provision (`id`) and from the answers (`facts`). The
 * period row stands only where the day lies outside the period; the late-plan row only where plans come true after
 * it has ended: `not-met` when that closes the provision, `unknown` while unanswered facts could still do without.
 */
export interface Reason {
  readonly role: ReasonRole;
  /** Id of the test or judged item inside the provision; the role's own name for the others. */
  readonly id: string;
  readonly outcome: Outcome;
  /** The facts this row looks at, in the order of the condition. */
  readonly facts: readonly FactId[];
}

/**
 * A planned answer on which a verdict rests: left out, alone or together with others of which one would do, the
 * verdict would be another.
 */
export interface RestsOn {
  readonly fact: FactId;
  readonly by: IsoDate;
}

export interface ProvisionResult {
  readonly id: ProvisionId;
  /** The best over the places considered. */
  readonly verdict: Verdict;
  /** For `closed`: the verdict on the merits. */
  readonly wouldBe?: StandingVerdict;
  /** The places considered that give this verdict, in catalogue order. */
  readonly at: readonly PlaceId[];
  readonly reasons: readonly Reason[];
  /** Unanswered facts the verdict hangs on, in catalogue order. Only for `open` (or would-be open). */
  readonly missing: readonly FactId[];
  /** Planned answers it rests on. */
  readonly restsOn: readonly RestsOn[];
}

export interface CriterionResult {
  readonly id: string;
  readonly outcome: 'met' | 'not-met' | 'unknown';
  readonly facts: readonly FactId[];
}

export interface PlaceResult {
  readonly id: PlaceId;
  readonly standing: Standing;
  /** Criteria met, not met and open. */
  readonly met: number;
  readonly notMet: number;
  readonly open: number;
  readonly criteria: readonly CriterionResult[];
  /** Provisions bound to it or around it that are met or met-if-judged there; neither the area's own nor burdens. */
  readonly unlocked: readonly ProvisionId[];
}

/** The question most worth asking now, and what hangs on it. */
export interface NextQuestion {
  readonly id: QuestionId;
  /** The facts of the question that can still change something. */
  readonly facts: readonly FactId[];
  /** Provisions whose verdict these facts can still change, firmest first. */
  readonly provisions: readonly ProvisionId[];
}

/** What unanswered facts can still change: known at once, from the compiled evaluator. */
export interface Outlook {
  readonly next: NextQuestion | null;
  /** The stop proof: unanswered facts that can still change a verdict or a standing, and those that cannot. */
  readonly stillMatter: readonly FactId[];
  readonly cannotMatter: readonly FactId[];
  /** The considered places with criteria that are still open, and the facts on which those hang. */
  readonly openPlaces: readonly { readonly place: PlaceId; readonly facts: ReadonlySet<FactId> }[];
}

export interface Assessment extends Omit<Outlook, 'openPlaces'> {
  readonly asOf: IsoDate;
  /** The places considered, in catalogue order. */
  readonly places: readonly PlaceId[];
  /** In catalogue order. */
  readonly provisions: readonly ProvisionResult[];
  /** Best first. */
  readonly standings: readonly PlaceResult[];
  /** Whether the compiled evaluator came to the same verdicts. */
  readonly agreed: boolean;
}
