import { z } from 'zod';
import { answerInputSchema } from './profile.ts';
import { citationSchema } from './citation.ts';
import { conditionSchema } from './condition.ts';
import {
  docIdSchema,
  factIdSchema,
  industryIdSchema,
  isoDateSchema,
  optionIdSchema,
  placeIdSchema,
  provisionIdSchema,
  termIdSchema,
} from './ids.ts';
import { periodSchema } from './period.ts';
import { packTextSchema, seedTextSchema, type TextSchema } from './text.ts';
import {
  addresseeSchema,
  encodingSchema,
  forceSchema,
  kindSchema,
  ledgerReasonSchema,
  locatedSchema,
  standingVerdictSchema,
} from './vocabulary.ts';

/** One checkable condition: our words beside the test, so that both can be reviewed against the document. */
const testOf = <T extends TextSchema>(text: T) =>
  z.strictObject({ id: optionIdSchema, says: text, when: conditionSchema });

/**
 * Something no answer can settle: an authority judges it, or the text leaves it undefined. With `onlyIf` it is
 * shown unless that condition fails; it never decides a verdict, so one item without `onlyIf` has to remain.
 */
const judgedOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    id: optionIdSchema,
    says: text,
    by: z.enum(['authority', 'undefined-in-text']),
    onlyIf: z.optional(conditionSchema),
  });

/** A figure exactly as printed, found inside the cited passage. */
const figureOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    printed: z.string().min(1),
    value: z.number(),
    unit: z.string().min(1),
    what: text,
  });

/** Where the sentence binds: which noun has to be there, in which places, and whether the sentence prints it. */
export const whereSchema = z.strictObject({
  located: locatedSchema,
  places: z.array(placeIdSchema).min(1),
  /** `printed`: the sentence names the place. `document`: it follows from the scope of the whole document. */
  basis: z.enum(['printed', 'document']),
});
export type Where = z.infer<typeof whereSchema>;

const provisionShape = <T extends TextSchema>(text: T) => ({
  id: provisionIdSchema,
  title: text,
  summary: text,
  /** The openings of the passages, inside the clause of the file. The first one is the provision's own sentence. */
  kind: kindSchema,
  force: forceSchema,
  /** The verb that carries the force, exactly as printed. */
  verb: z.string().min(1),
  addressee: addresseeSchema,
  /** Where the sentence gives its audience nothing and may turn against it: a risk, a duty, an exclusion. */
  effect: z.literal('burden').optional(),
  where: whereSchema.nullable(),
  audience: z.array(testOf(text)),
  conditions: z.array(testOf(text)),
  judged: z.array(judgedOf(text)),
  undertakings: z.array(z.strictObject({ id: optionIdSchema, says: text })),
  benefit: text,
  figures: z.array(figureOf(text)),
  industries: z.array(industryIdSchema),
  /** Printed origin circle words: 港澳, 港澳资, 香港, 境外, 国际 …; exactly as printed. */
  origins: z.array(z.string().min(1)),
  /** 牵头单位 as printed: whom to ask. Empty where the document prints none. */
  leadUnits: z.array(z.string().min(1)),
  supportUnits: z.array(z.string().min(1)),
  encoding: encodingSchema,
  /** For `partial` and `manual`: what could not be turned into a condition. */
  notEncoded: z.array(text),
  notes: z.array(text),
  terms: z.array(termIdSchema),
});

/** One company seen by this provision. `at` narrows to a place; `asOf` to a day. */
const exampleSchema = z.strictObject({
  name: z.string().min(1),
  facts: z.record(factIdSchema, answerInputSchema),
  at: placeIdSchema.optional(),
  asOf: isoDateSchema.optional(),
  expect: standingVerdictSchema.or(z.literal('closed')),
});
export type Example = z.infer<typeof exampleSchema>;

const seedProvisionSchema = z.strictObject({
  ...provisionShape(seedTextSchema),
  from: citationSchema.shape.from,
  alsoFrom: z.array(citationSchema.shape.from).optional(),
  period: periodSchema.optional(),
  examples: z.array(exampleSchema),
});
export type SeedProvision = z.infer<typeof seedProvisionSchema>;

/** A printed sentence that is not a provision, and why: it still shows in the ledger. */
const ledgerEntryOf = <T extends TextSchema>(text: T) =>
  z.strictObject({ from: citationSchema.shape.from, reason: ledgerReasonSchema, says: text });

/** One file per numbered clause, named after its locator. */
export const clauseFileSchema = z.strictObject({
  doc: docIdSchema,
  clause: z.string().min(1),
  heading: seedTextSchema,
  provisions: z.array(seedProvisionSchema),
  ledger: z.array(ledgerEntryOf(seedTextSchema)),
});
export type ClauseFile = z.infer<typeof clauseFileSchema>;

export const provisionSchema = z.strictObject({
  ...provisionShape(packTextSchema),
  doc: docIdSchema,
  cite: z.array(citationSchema).min(1),
  period: periodSchema,
});
export type Provision = z.infer<typeof provisionSchema>;
export type Test = Provision['audience'][number];
export type Judged = Provision['judged'][number];

export const ledgerEntrySchema = z.strictObject({
  cite: citationSchema,
  reason: ledgerReasonSchema,
  says: packTextSchema,
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
