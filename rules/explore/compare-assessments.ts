import type { PlaceId, ProvisionId, StandingVerdict, Verdict } from '../../seeds/schema/index.ts';
import type { Assessment, PlaceResult, ProvisionResult } from '../assess/types.ts';

/** What one assessment says of a provision. */
export interface VerdictSide {
  readonly verdict: Verdict;
  /** For `closed`: the verdict on the merits. */
  readonly wouldBe?: StandingVerdict;
  /** How many unanswered facts it hangs on. */
  readonly missing: number;
}

/** A provision of which two assessments say different things. */
export interface ProvisionDifference {
  readonly id: ProvisionId;
  readonly before: VerdictSide;
  readonly after: VerdictSide;
}

/** A place considered in both assessments whose standing, counts or criteria differ. */
export interface PlaceDifference {
  readonly id: PlaceId;
  readonly before: PlaceResult;
  readonly after: PlaceResult;
}

/** Exactly what differs between two assessments over one catalogue. */
export interface AssessmentDifference {
  /** Verdict, would-be verdict or number of missing facts; in catalogue order. */
  readonly provisions: readonly ProvisionDifference[];
  /** Standing, outcome of a criterion, counts or number of provisions unlocked; in the order of the second assessment. */
  readonly places: readonly PlaceDifference[];
  /** Places considered in only one of the two. */
  readonly placesAdded: readonly PlaceId[];
  readonly placesRemoved: readonly PlaceId[];
  /** How many provisions have each verdict. */
  readonly counts: { readonly before: VerdictCounts; readonly after: VerdictCounts };
  /** Whether nothing of all this differs. */
  readonly none: boolean;
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Compares two assessments of one catalogue: what a change of answers, of places or of the day has made of it. */
export function compareAssessments(before: Assessment, after: Assessment): AssessmentDifference {
  const was = new Map(before.provisions.map((result) => [result.id, result]));
  const provisions = after.provisions.flatMap((now): ProvisionDifference[] => {
    const then = was.get(now.id);
    if (then === undefined) return [];
    const difference = { id: now.id, before: sideOf(then), after: sideOf(now) };
    return sameSide(difference) ? [] : [difference];
  });
  const stood = new Map(before.standings.map((place) => [place.id, place]));
  const places = after.standings.flatMap((now): PlaceDifference[] => {
    const then = stood.get(now.id);
    return then === undefined || sameStanding(then, now) ? [] : [{ id: now.id, before: then, after: now }];
  });
  const placesAdded = after.places.filter((place) => !before.places.includes(place));
  const placesRemoved = before.places.filter((place) => !after.places.includes(place));
  return {
    provisions,
    places,
    placesAdded,
    placesRemoved,
    counts: { before: countsOf(before), after: countsOf(after) },
    none: [provisions, places, placesAdded, placesRemoved].every((list) => list.length === 0),
  };
}

function sideOf({ verdict, wouldBe, missing }: ProvisionResult): VerdictSide {
  return { verdict, ...(wouldBe !== undefined && { wouldBe }), missing: missing.length };
}

const sameSide = ({ before, after }: ProvisionDifference): boolean =>
  before.verdict === after.verdict && before.wouldBe === after.wouldBe && before.missing === after.missing;

const sameStanding = (a: PlaceResult, b: PlaceResult): boolean =>
  a.standing === b.standing &&
  a.met === b.met &&
  a.notMet === b.notMet &&
  a.open === b.open &&
  a.criteria.every(({ outcome }, at) => outcome === b.criteria[at]?.outcome) &&
  a.unlocked.length === b.unlocked.length;

function countsOf({ provisions }: Assessment): VerdictCounts {
  const count = (verdict: Verdict) => provisions.filter((one) => one.verdict === verdict).length;
  return {
    met: count('met'),
    'met-if-judged': count('met-if-judged'),
    open: count('open'),
    'not-met': count('not-met'),
    'out-of-scope': count('out-of-scope'),
    closed: count('closed'),
  };
}
