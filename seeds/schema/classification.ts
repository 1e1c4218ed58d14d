import { z } from 'zod';
import { packTextSchema, seedTextSchema, type TextSchema } from './text.ts';

/** The classifications an industry of ours can be linked to. */
export const classificationIdSchema = z.enum(['gbt4754', 'hsic']);
export type ClassificationId = z.infer<typeof classificationIdSchema>;

const classificationOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    id: classificationIdSchema,
    title: text,
    /** The edition whose codes are used. */
    version: z.string().min(1),
    /** How far the link may be trusted. */
    note: text,
    /** In the order of the codes: a section's letter (`C`), then its divisions (`C39`). */
    entries: z.array(z.strictObject({ code: z.string().regex(/^[A-U](\d{2})?$/), name: text })).min(1),
  });
/** One file per classification. */
export const classificationFileSchema = classificationOf(seedTextSchema);
export type ClassificationFile = z.infer<typeof classificationFileSchema>;
export const classificationSchema = classificationOf(packTextSchema);
export type Classification = z.infer<typeof classificationSchema>;
