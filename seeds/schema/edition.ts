import { z } from 'zod';
import { docIdSchema } from './ids.ts';

/** How many hexadecimal digits of a SHA-256 stand for one printed sentence. */
export const MARK_DIGITS = 12;

const MARK = `[0-9a-f]{${MARK_DIGITS}}`;

/**
 * The fingerprints of one clause, in printed order: a blank between sentences, `+` before the bracket that a
 * sentence is followed by. The sentences themselves are nowhere in the project.
 */
const clauseMarksSchema = z.strictObject({
  at: z.string().min(1),
  marks: z.string().regex(new RegExp(`^${MARK}(?:[ +]${MARK})*$`, 'u'), {
    error: `expected fingerprints of ${MARK_DIGITS} hexadecimal digits, joined by blanks or "+"`,
  }),
});
export type ClauseMarks = z.infer<typeof clauseMarksSchema>;

/** The edition that was encoded, sentence by sentence. */
export const editionMarksSchema = z.strictObject({
  /** Length of the text in UTF-16 units, line ends counted once. */
  characters: z.number().int().positive(),
  clauses: z.array(clauseMarksSchema).min(1),
});
export type EditionMarks = z.infer<typeof editionMarksSchema>;

/** One file per document, written by `npm run seeds:verify -- --originals FOLDER --write-editions`. */
export const editionFileSchema = z.strictObject({ doc: docIdSchema, ...editionMarksSchema.shape });
export type EditionFile = z.infer<typeof editionFileSchema>;
