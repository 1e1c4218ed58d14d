import { z } from 'zod';
import { docIdSchema } from './ids.ts';

/**
 * Where something is written: the document, the locator as printed (heading numbers joined: `二(三)9`) and the
 * opening characters of the passage exactly as printed.
 */
export const citationSchema = z.strictObject({
  doc: docIdSchema,
  at: z.string().min(1),
  from: z.string().refine((text) => !/\n/u.test(text) && [...text].length >= 3 && [...text].length <= 16, {
    error:
      '"from" must be the 6 to 16 opening characters of the passage, as printed, or all of a shorter one',
  }),
});
export type Citation = z.infer<typeof citationSchema>;
