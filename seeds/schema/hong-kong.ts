import { z } from 'zod';

/**
 * Reviewed Hong Kong wordings: `[what the automatic conversion gives, what a Hong Kong reader expects]`.
 * Applied to our own texts only; names and official terms of the documents are left alone.
 */
export const hongKongFileSchema = z.strictObject({
  terms: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
});
export type HongKongFile = z.infer<typeof hongKongFileSchema>;
