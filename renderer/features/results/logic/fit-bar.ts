import type { PlaceResult } from '../../../../rules/index.ts';

export const FIT_OUTCOMES = ['met', 'notMet', 'open'] as const;
export type FitOutcome = (typeof FIT_OUTCOMES)[number];

/** One stretch of the bar: as many cells as there are criteria with this outcome. */
export interface FitPart {
  readonly outcome: FitOutcome;
  readonly count: number;
  /** How many cells stand before it. */
  readonly from: number;
}

/** The criteria of a place as a bar of counts: met, not met, open. What there is none of is left out. */
export function fitParts(counts: Pick<PlaceResult, FitOutcome>): readonly FitPart[] {
  const parts: FitPart[] = [];
  let from = 0;
  for (const outcome of FIT_OUTCOMES) {
    const count = counts[outcome];
    if (count > 0) parts.push({ outcome, count, from });
    from += count;
  }
  return parts;
}
