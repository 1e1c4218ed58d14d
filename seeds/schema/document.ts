import { z } from 'zod';
import { editionMarksSchema } from './edition.ts';
import { docIdSchema, isoDateSchema } from './ids.ts';
import { periodSchema } from './period.ts';
import { packTextSchema, seedTextSchema, type TextSchema } from './text.ts';

/** The edition that was encoded: SHA-256 of the text file and its first line, to recognise an original. */
const editionSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  firstLine: z.string().min(1),
});

/** In the pack also what each of its sentences is recognised by, from `seeds/editions/`. */
const packEditionSchema = editionSchema.extend({ marks: editionMarksSchema.optional() });

const documentOf = <T extends TextSchema, E extends typeof editionSchema | typeof packEditionSchema>(
  text: T,
  edition: E,
) =>
  z.strictObject({
    id: docIdSchema,
    /** Title as printed, without its book-title marks. */
    printedTitle: z.string().min(1),
    title: text,
    /** A short name for lists and citations. */
    shortName: text,
    /** The script it is printed in, for fonts and for reading aloud. */
    script: z.enum(['zh-Hans', 'zh-Hant']),
    nature: z.enum(['measures', 'plan', 'article']),
    /** Document number as printed, e.g. 粵大灣區〔2021〕2號. */
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    issued: isoDateSchema.nullable(),
    /** The period its provisions rest on unless they print their own. */
    period: periodSchema,
    /** What a reader must know about how current it is. */
    currency: text,
    edition,
    /** Headings in printed order. */
    outline: z.array(z.strictObject({ at: z.string().min(1), heading: text })).min(1),
  });

export const documentFileSchema = documentOf(seedTextSchema, editionSchema);
export type DocumentFile = z.infer<typeof documentFileSchema>;
export const documentSchema = documentOf(packTextSchema, packEditionSchema);
export type PolicyDocument = z.infer<typeof documentSchema>;
