import type { IsoDate, Period, PolicyDocument } from '../../../seeds/schema/index.ts';

export type PeriodState = 'not-yet' | 'running' | 'over';

/** Whether a day lies before, in or after a period. Both ends belong to it; an end not printed is open. */
export function periodState({ from, until }: Period, asOf: IsoDate): PeriodState {
  if (from !== null && asOf < from) return 'not-yet';
  if (until !== null && asOf > until) return 'over';
  return 'running';
}

/** Documents as a reader wants them: those not over first, what grants nothing by its nature last among them. */
export function orderDocuments(
  documents: readonly PolicyDocument[],
  asOf: IsoDate,
): readonly PolicyDocument[] {
  const rank = (document: PolicyDocument) =>
    (periodState(document.period, asOf) === 'over' ? 2 : 0) + (document.nature === 'article' ? 1 : 0);
  return [...documents].sort((a, b) => rank(a) - rank(b));
}
