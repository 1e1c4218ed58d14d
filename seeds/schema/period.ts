import { z } from 'zod';
import { isoDateSchema, type IsoDate } from './ids.ts';

/** Inclusive days, Asia/Shanghai; `until: null` means that the document prints no end. */
export const periodSchema = z.strictObject({
  from: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
});
export type Period = z.infer<typeof periodSchema>;

export type PeriodState = 'not-yet' | 'running' | 'over';

/** Whether a day lies before, in or after a period. Both ends belong to it; an end not printed is open. ISO days compare as text. */
export function periodState({ from, until }: Period, day: IsoDate): PeriodState {
  if (from !== null && day < from) return 'not-yet';
  if (until !== null && day > until) return 'over';
  return 'running';
}
