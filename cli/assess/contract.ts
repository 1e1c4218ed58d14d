import { z } from 'zod';
import {
  citationSchema,
  encodingSchema,
  factIdSchema,
  forceSchema,
  isoDateSchema,
  kindSchema,
  outcomeSchema,
  placeIdSchema,
  placeKindSchema,
  provisionIdSchema,
  questionIdSchema,
  standingSchema,
  standingVerdictSchema,
  verdictSchema,
} from '../../seeds/schema/index.ts';

const count = z.number().int().nonnegative();

/** One row of a decision record, in the language asked for. */
const reasonSchema = z.strictObject({
  condition: z.string().min(1),
  answer: z.string().min(1),
  outcome: outcomeSchema,
});

/**
 * The JSON that scripts and auditors rely on. `restsOn` says which planned answers a verdict needs, `readings` at which
 * places it holds only by what no document prints.
 */
export const assessJsonSchema = z.strictObject({
  pack: z.strictObject({ version: z.string().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  asOf: isoDateSchema,
  provisions: z.array(
    z.strictObject({
      id: provisionIdSchema,
      cite: z.array(citationSchema).min(1),
      kind: kindSchema,
      force: forceSchema,
      encoding: encodingSchema,
      /** Only where the sentence may turn against its audience. */
      effect: z.literal('burden').optional(),
      verdict: verdictSchema,
      wouldBe: standingVerdictSchema.optional(),
      at: z.array(placeIdSchema),
      reasons: z.array(reasonSchema),
      missing: z.array(factIdSchema),
      judged: z.array(z.string().min(1)),
      leadUnits: z.array(z.string().min(1)),
      restsOn: z.array(z.strictObject({ fact: factIdSchema, by: isoDateSchema })).optional(),
      /** Only where places of `at` are reached by a reading of ours: `place` lies `in` another, which no document prints. */
      readings: z
        .array(
          z.strictObject({
            at: z.array(placeIdSchema).min(1),
            place: placeIdSchema,
            in: placeIdSchema,
            says: z.string().min(1),
          }),
        )
        .optional(),
    }),
  ),
  places: z.array(
    z.strictObject({
      id: placeIdSchema,
      kind: placeKindSchema,
      name: z.string().min(1),
      standing: standingSchema,
      met: count,
      notMet: count,
      open: count,
      /** Last day of the texts on it, where all have ended: it may stand first and be known from an ended plan alone. */
      ended: isoDateSchema.optional(),
      /** First day of a text on it, where none is in force. */
      begins: isoDateSchema.optional(),
    }),
  ),
  next: z
    .strictObject({ question: questionIdSchema, facts: z.array(factIdSchema).min(1), why: z.string().min(1) })
    .nullable(),
  /** The stop proof: unanswered facts that could still change something, and those that could not. */
  stillMatter: count,
  cannotMatter: count,
});
export type AssessJson = z.infer<typeof assessJsonSchema>;
