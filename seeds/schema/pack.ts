import { z } from 'zod';
import { classificationSchema } from './classification.ts';
import { documentSchema } from './document.ts';
import { factSchema, questionSchema, topicSchema } from './fact.ts';
import { placeSchema } from './place.ts';
import { ledgerEntrySchema, provisionSchema } from './provision.ts';
import { authoritySchema, industrySchema, termSchema } from './reference.ts';
import { wordingSchema } from './wording.ts';

/** Everything the program knows, in printed order, compiled and cross-checked from the seed files. */
export const catalogueSchema = z.strictObject({
  documents: z.array(documentSchema),
  places: z.array(placeSchema),
  provisions: z.array(provisionSchema),
  ledger: z.array(ledgerEntrySchema),
  topics: z.array(topicSchema),
  facts: z.array(factSchema),
  questions: z.array(questionSchema),
  industries: z.array(industrySchema),
  /** Names of the codes that industries carry. */
  classifications: z.array(classificationSchema),
  authorities: z.array(authoritySchema),
  glossary: z.array(termSchema),
  wording: wordingSchema,
});
export type Catalogue = z.infer<typeof catalogueSchema>;

/** The compiled catalogue with what identifies it. `hash` is the SHA-256 of the catalogue's JSON. */
export const packSchema = z.strictObject({
  version: z.string().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  catalogue: catalogueSchema,
});
export type Pack = z.infer<typeof packSchema>;
