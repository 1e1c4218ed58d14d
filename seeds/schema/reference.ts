import { z } from 'zod';
import { authorityIdSchema, docIdSchema, industryIdSchema, termIdSchema } from './ids.ts';
import { packTextSchema, seedTextSchema, type TextSchema } from './text.ts';

const industryOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    id: industryIdSchema,
    name: text,
    parent: industryIdSchema.nullable(),
    /** The term as a document prints it; empty for our own grouping or for trades no document names. */
    printed: z.array(z.string().min(1)),
    /** Divisions of GB/T 4754-2017 with the letter of their section. Our link, approximate. */
    gbt4754: z
      .array(z.string().regex(/^[A-T]\d{2}$/, { error: 'expected a division such as C39' }))
      .optional(),
    /** Sections of HSIC V2.0. Our link, approximate. */
    hsic: z.array(z.string().regex(/^[A-U]$/, { error: 'expected a section letter A–U' })).optional(),
  });
export const industryFileSchema = z.strictObject({
  industries: z.array(
    z.strictObject({
      ...industryOf(seedTextSchema).shape,
      /** Everyday words to find it by, any language. In the pack they stand with the options of the fact. */
      words: z.array(z.string().min(1)),
    }),
  ),
  /** Printed classes that cut across the tree and have no id of their own. */
  umbrellas: z.array(z.string().min(1)).optional(),
});
export type IndustryFile = z.infer<typeof industryFileSchema>;
export const industrySchema = industryOf(packTextSchema);
export type Industry = z.infer<typeof industrySchema>;

const authorityOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    id: authorityIdSchema,
    /** As printed; today's name is not guessed. */
    printed: z.string().min(1),
    doc: docIdSchema,
    name: text,
    role: text,
  });
export const authorityFileSchema = z.strictObject({ authorities: z.array(authorityOf(seedTextSchema)) });
export type AuthorityFile = z.infer<typeof authorityFileSchema>;
export const authoritySchema = authorityOf(packTextSchema);
export type Authority = z.infer<typeof authoritySchema>;

const termOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    id: termIdSchema,
    /** The printed Chinese term, simplified. */
    term: text,
    explains: text,
  });
export const glossaryFileSchema = z.strictObject({ terms: z.array(termOf(seedTextSchema)) });
export type GlossaryFile = z.infer<typeof glossaryFileSchema>;
export const termSchema = termOf(packTextSchema);
export type Term = z.infer<typeof termSchema>;
