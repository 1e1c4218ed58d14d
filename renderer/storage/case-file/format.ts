import { z } from 'zod';
import {
  answerSchema,
  factIdSchema,
  isoDateSchema,
  kindSchema,
  placeIdSchema,
  type Answer,
} from '../../../seeds/schema/index.ts';
import { CASE_FORMAT } from '../json-file/format-names.ts';
import { sealedSchema } from '../json-file/sealed.ts';
import { MOST_TAGS, TAG_LENGTH, tagKey } from '../tag-rules.ts';
import { lengthSchema, NOTE_LENGTH, packStampSchema, particularValueSchema } from '../rows.ts';

/** The version that is written in clear. */
export const CASE_VERSION = 2;
/**
 * The version that is written under a passphrase, and the latest that is understood. It holds what version 2 holds; the
 * number is another one so that an edition that cannot open it says that it is too old.
 */
export const SEALED_CASE_VERSION = 3;
/** Largest file that is read, in bytes: many times what the fullest case comes to. */
export const CASE_FILE_LIMIT = 8 * 1024 * 1024;

/** Longest name of a case, in characters; the same bound as on the form. */
const NAME_LENGTH = 200;
/** Longest word in an answer: options are short ids. */
const WORD_LENGTH = 200;
const MOST = 1_000;

export const short = (length: number) =>
  z
    .string()
    .min(1)
    .refine((text) => text.length <= 2 * length && [...text].length <= length, {
      error: `expected at most ${length} characters`,
    });

function wordsOf(answer: Answer): readonly string[] {
  if (answer.state !== 'known' && answer.state !== 'planned') return [];
  const { value } = answer;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

export const boundedAnswerSchema = answerSchema.refine(
  (answer) => wordsOf(answer).length <= MOST && wordsOf(answer).every((word) => word.length <= WORD_LENGTH),
  { error: `expected options of at most ${WORD_LENGTH} characters` },
);

/** A list in which every key stands once. */
export const list = <Item extends z.ZodType>(item: Item, keyOf: (value: z.output<Item>) => string) =>
  z
    .array(item)
    .max(MOST)
    .superRefine((items, context) => {
      const seen = new Set<string>();
      for (const [index, value] of items.entries()) {
        const key = keyOf(value);
        if (seen.has(key))
          context.addIssue({ code: 'custom', path: [index], message: `expected "${key}" once` });
        seen.add(key);
      }
    });

export const fact = factIdSchema.refine((id) => id.length <= WORD_LENGTH, { error: 'expected a short id' });
export const itself = (text: string) => text;

/** Version 1 of a case as it leaves the device. Answers stand in the order in which they were last given. */
export const caseContentV1Schema = z.strictObject({
  name: short(NAME_LENGTH),
  /** The day for which the verdicts were shown when it was saved. */
  asOf: isoDateSchema,
  pack: z.strictObject({
    version: packStampSchema.shape.version.max(WORD_LENGTH),
    hash: packStampSchema.shape.hash.max(WORD_LENGTH),
  }),
  places: list(placeIdSchema, itself),
  cares: list(kindSchema, itself),
  length: lengthSchema,
  answers: list(z.strictObject({ fact, answer: boundedAnswerSchema }), (row) => row.fact),
  /** Facts to ask the client about later, longest marked first. */
  later: list(fact, itself),
  /** Absent unless the person had them put in. */
  particulars: list(
    z.strictObject({ key: short(WORD_LENGTH), value: particularValueSchema }),
    (row) => row.key,
  ).optional(),
  /** Private. Absent unless the person had them put in. */
  notes: list(
    z.strictObject({ fact, text: z.string().min(1).max(NOTE_LENGTH) }),
    (row) => row.fact,
  ).optional(),
});

/** Version 2 may carry the tags of the case. */
export const caseContentSchema = caseContentV1Schema.extend({
  /** Absent unless the person had them put in. */
  tags: list(short(TAG_LENGTH), (tag) => tagKey(tag))
    .max(MOST_TAGS)
    .optional(),
});
export type CaseContent = z.infer<typeof caseContentSchema>;

/** What stands around the content. Only so much is read before the checksum has been compared. */
export const envelopeSchema = z.strictObject({
  format: z.literal(CASE_FORMAT),
  version: z.union([z.literal(1), z.literal(CASE_VERSION)]),
  checksum: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, { error: 'expected sha256: and 64 hexadecimal digits' }),
  case: z.unknown(),
});

/** A case that only its passphrase opens. */
export const sealedCaseSchema = sealedSchema(CASE_FORMAT, SEALED_CASE_VERSION);
export type SealedCase = z.infer<typeof sealedCaseSchema>;
