import { z } from 'zod';
import { factIdSchema, optionIdSchema, questionIdSchema, termIdSchema, topicIdSchema } from './ids.ts';
import { packTextSchema, seedTextSchema, type TextSchema } from './text.ts';
import { changerSchema, measureSchema } from './vocabulary.ts';

const optionOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    id: optionIdSchema,
    label: text,
    /** Who can make this option true, where that is not who can make the fact true. */
    changer: changerSchema.optional(),
    /** A short explanation for somebody who has never met the term. */
    help: z.optional(text),
    /** Everyday words to find it by, any language. */
    words: z.array(z.string().min(1)).optional(),
  });

const factBase = <T extends TextSchema>(text: T) => ({
  id: factIdSchema,
  label: text,
  /** Who can make it true. */
  changer: changerSchema,
  /** What "planned" means for this fact; absent where it cannot be planned. */
  planned: z.optional(text),
  /** What to bear in mind with this fact, where one question asks for several. */
  help: z.optional(text),
  /** How likely somebody knows it without asking around: absent where most do. Only orders the questions. */
  known: z.enum(['on-enquiry']).optional(),
});

const factOf = <T extends TextSchema>(text: T) =>
  z.discriminatedUnion('type', [
    z.strictObject({ ...factBase(text), type: z.literal('boolean') }),
    z.strictObject({ ...factBase(text), type: z.literal('choice'), options: z.array(optionOf(text)).min(2) }),
    z.strictObject({
      ...factBase(text),
      type: z.literal('choices'),
      /** `industries`: the options are the industry tree. Otherwise listed here. */
      options: z.union([z.array(optionOf(text)).min(1), z.literal('industries')]),
    }),
    z.strictObject({
      ...factBase(text),
      type: z.literal('number'),
      unit: text,
      min: z.number(),
      max: z.number(),
      integer: z.boolean(),
      measure: measureSchema.optional(),
    }),
  ]);

export const seedFactSchema = factOf(seedTextSchema);
export type SeedFact = z.infer<typeof seedFactSchema>;

const packFactOf = z.discriminatedUnion('type', [
  z.strictObject({ ...factBase(packTextSchema), type: z.literal('boolean') }),
  z.strictObject({
    ...factBase(packTextSchema),
    type: z.literal('choice'),
    options: z.array(optionOf(packTextSchema)).min(2),
  }),
  z.strictObject({
    ...factBase(packTextSchema),
    type: z.literal('choices'),
    options: z.array(optionOf(packTextSchema)).min(1),
  }),
  z.strictObject({
    ...factBase(packTextSchema),
    type: z.literal('number'),
    unit: packTextSchema,
    min: z.number(),
    max: z.number(),
    integer: z.boolean(),
    measure: measureSchema.optional(),
  }),
]);
export const factSchema = packFactOf;
export type Fact = z.infer<typeof factSchema>;
export type FactOption = z.infer<ReturnType<typeof optionOf<typeof packTextSchema>>>;

const questionOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    id: questionIdSchema,
    ask: text,
    help: z.optional(text),
    /** One fact, or a group asked together on one screen. */
    facts: z.array(factIdSchema).min(1),
    terms: z.array(termIdSchema).optional(),
    /** Place in the opening of the talk: what separates companies most, while it can still change something. */
    opening: z.int().min(1).optional(),
  });

/** One file per topic of the conversation: its facts and the questions that ask for them. No order is written. */
export const topicFileSchema = z.strictObject({
  topic: topicIdSchema,
  title: seedTextSchema,
  facts: z.array(seedFactSchema),
  questions: z.array(questionOf(seedTextSchema)),
});
export type TopicFile = z.infer<typeof topicFileSchema>;

export const topicSchema = z.strictObject({ id: topicIdSchema, title: packTextSchema });
export type Topic = z.infer<typeof topicSchema>;

export const questionSchema = z.strictObject({
  ...questionOf(packTextSchema).shape,
  topic: topicIdSchema,
});
export type Question = z.infer<typeof questionSchema>;
