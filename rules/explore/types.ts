import type {
  Answer,
  Changer,
  FactId,
  PlaceId,
  ProvisionId,
  QuestionId,
  Standing,
  StandingVerdict,
  Verdict,
} from '../../seeds/schema/index.ts';

/** The verdict on one provision, without its record. */
export interface CompiledResult {
  readonly verdict: Verdict;
  readonly wouldBe?: StandingVerdict;
}

/** How one considered place stands, without the criteria behind it. */
export interface PlaceStanding {
  readonly id: PlaceId;
  readonly standing: Standing;
  /** Criteria met, not met and open. */
  readonly met: number;
  readonly notMet: number;
  readonly open: number;
  /** How many provisions it unlocks. */
  readonly unlocked: number;
}

/** One company of a list, decided: everything in it equals what `assess` says of the same answers. */
export interface ScreenedCompany {
  /** For each provision in catalogue order a code: its place in `RESULT_OF_CODE`. The next company overwrites it. */
  readonly codes: Uint8Array;
  /** The places considered, best first. */
  readonly places: readonly PlaceStanding[];
  /** The question most worth asking now; `null`: none is left, though what was called unknown may still matter. */
  readonly next: { readonly id: QuestionId; readonly facts: readonly FactId[] } | null;
  /** How many facts can still change a verdict or a standing. */
  readonly stillMatter: number;
}

/** Who could make a change come true. What nobody can change is never proposed. */
export type WhoCanChange = Exclude<Changer, 'nobody'>;

/** One fact given another value. */
export interface Change {
  readonly fact: FactId;
  /** `change`: it was answered otherwise. `answer`: nothing decisive had been said. */
  readonly kind: 'change' | 'answer';
  /** The whole answer as it would then be. */
  readonly to: Answer;
  /** For sets of options: what would be chosen besides, and what no longer. Empty for other facts. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly who: WhoCanChange;
}

/** Changes that together would bring a provision to `met` or `met-if-judged`; none can be left out. */
export interface Solution {
  readonly changes: readonly Change[];
  /** The hardest of its changes. */
  readonly who: WhoCanChange;
  readonly verdict: 'met' | 'met-if-judged';
}

/** What stands between a company and one provision it fails. */
export interface NearestMiss {
  readonly id: ProvisionId;
  /** The smallest sets of changes; of equal size those first that are easiest to bring about. Empty: none within reach. */
  readonly solutions: readonly Solution[];
}

/** What one change alone would do over the whole catalogue. */
export interface Opener {
  readonly change: Change;
  /** Provisions that would then be met or met-if-judged and are not now, firmest first. */
  readonly opens: readonly ProvisionId[];
  /** Provisions that are met or met-if-judged now and would not be then. */
  readonly closes: readonly ProvisionId[];
}
