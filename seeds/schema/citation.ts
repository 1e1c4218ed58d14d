import { z } from 'zod';
import { docIdSchema } from './ids.ts';

/**
 * Where something is written: the document, the locator as printed (heading numbers joined: `二(三)9`) and the
 * opening characters of the passage exactly as printed.
 */
export const citationSchema = z.strictObject({
  doc: docIdSchema,
  at: z.string().min(1),
  from: z.string().refine((text) => [...text].length >= 6 && [...text].length <= 16, {
    error: '"from" must be the 6 to 16 opening characters of the passage, as printed',
  }),
});
export type Citation = z.infer<typeof citationSchema>;
