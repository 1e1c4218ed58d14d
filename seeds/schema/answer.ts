import { z } from 'zod';
import { isoDateSchema, type FactId } from './ids.ts';

/** A plain value: yes/no, a number, one option, or a set of options (an empty set is "none of these"). */
export const valueSchema = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);
export type Value = z.infer<typeof valueSchema>;

/** A number known only to lie between two ends, both included; an absent end is open. */
export const intervalSchema = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine((range) => range.min !== undefined || range.max !== undefined, {
    error: 'an interval needs min, max or both',
  })
  .refine((range) => range.min === undefined || range.max === undefined || range.min <= range.max, {
    error: 'min must not be above max',
  });
export type Interval = z.infer<typeof intervalSchema>;

/** What somebody said about one fact. Five different things, kept apart all the way to the result. */
export const answerSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('known'), value: valueSchema }),
  z.strictObject({ state: z.literal('interval'), range: intervalSchema }),
  z.strictObject({
    state: z.literal('planned'),
    value: z.union([valueSchema, intervalSchema]),
    by: isoDateSchema,
  }),
  z.strictObject({ state: z.literal('unknown') }),
  z.strictObject({ state: z.literal('declined') }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** Everything said so far. An absent fact has never been asked. */
export type Answers = ReadonlyMap<FactId, Answer>;

/** True for `{min, max}` in any of its forms. */
export function isInterval(value: Value | Interval): value is Interval {
  return typeof value === 'object' && !Array.isArray(value);
}

/** What a plan is for, without its day, where the day is said beside it. Other answers stay as they are. */
export function withoutDay(answer: Answer): Answer {
  if (answer.state !== 'planned') return answer;
  const { value } = answer;
  return isInterval(value) ? { state: 'interval', range: value } : { state: 'known', value };
}
