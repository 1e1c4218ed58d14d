import { z } from 'zod';
import { intervalSchema, valueSchema, type Answer } from './answer.ts';
import { factIdSchema, isoDateSchema, placeIdSchema } from './ids.ts';

/**
 * One answer as written in a profile or an example: a plain value, `{planned, by}`, `{min, max}`,
 * `unknown` or `declined`.
 */
export const answerInputSchema = z.union([
  z.strictObject({ planned: z.union([valueSchema, intervalSchema]), by: isoDateSchema }),
  intervalSchema,
  valueSchema,
]);
export type AnswerInput = z.infer<typeof answerInputSchema>;

/** A company as the headless door reads it. */
export const profileSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  facts: z.record(factIdSchema, answerInputSchema),
  at: z.array(placeIdSchema).optional(),
});
export type Profile = z.infer<typeof profileSchema>;

/** Turns the written form into the form the rules work with. */
export function toAnswer(input: AnswerInput): Answer {
  if (input === 'unknown') return { state: 'unknown' };
  if (input === 'declined') return { state: 'declined' };
  if (typeof input === 'object' && !Array.isArray(input)) {
    if ('planned' in input) return { state: 'planned', value: input.planned, by: input.by };
    return { state: 'interval', range: input };
  }
  return { state: 'known', value: input };
}

/** The inverse of `toAnswer`. */
export function toInput(answer: Answer): AnswerInput {
  switch (answer.state) {
    case 'known':
      return answer.value;
    case 'interval':
      return answer.range;
    case 'planned':
      return { planned: answer.value, by: answer.by };
    case 'unknown':
    case 'declined':
      return answer.state;
  }
}
