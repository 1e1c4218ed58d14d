import type { IsoDate, Period } from '../../../seeds/schema/index.ts';

/** Whether a day lies before, in or after a period. Both ends belong to it; an end not printed is open. */
export function periodState({ from, until }: Period, asOf: IsoDate): 'not-yet' | 'running' | 'over' {
  if (from !== null && asOf < from) return 'not-yet';
  if (until !== null && asOf > until) return 'over';
  return 'running';
}
