import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { conditionSchema } from './condition.ts';
import { industryIdSchema, optionIdSchema, placeIdSchema } from './ids.ts';
import { packTextSchema, seedTextSchema, type TextSchema } from './text.ts';
import { placeKindSchema, placeStateSchema } from './vocabulary.ts';

/**
 * Why a place would suit, with its clause. `fit` counts for the place; a failed `constraint` makes it
 * unsuitable. A city's or a park's own target is never a criterion.
 */
const criterionOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    id: optionIdSchema,
    role: z.enum(['fit', 'constraint']),
    says: text,
    when: conditionSchema,
    cite: z.array(citationSchema).min(1),
  });

const placeOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    id: placeIdSchema,
    name: text,
    /** The name exactly as each document prints it. */
    printed: z.array(z.string().min(1)).min(1),
    kind: placeKindSchema,
    state: placeStateSchema,
    /** The place this one lies in, where a text says so; `null` where none does. */
    parent: placeIdSchema.nullable(),
    /** One sentence: what it is, by the text. */
    summary: text,
    /** Where it lies, by the text. */
    location: z.optional(text),
    areaKm2: z.number().positive().optional(),
    functions: z.array(text),
    industries: z.array(industryIdSchema),
    /** The document's own aims for the place; never a test of a firm. */
    targets: z.array(z.strictObject({ year: z.number().int().nullable(), says: text })),
    criteria: z.array(criterionOf(text)),
    /** What a reader would like to know and the text does not say. */
    notSaid: z.array(text),
    cite: z.array(citationSchema).min(1),
    /** Whether a company can be told it is located there; a platform or a hall is only named. */
    canLocate: z.boolean(),
  });

export const seedPlaceSchema = placeOf(seedTextSchema);
export const placeFileSchema = z.strictObject({ places: z.array(seedPlaceSchema).min(1) });
export type PlaceFile = z.infer<typeof placeFileSchema>;

export const placeSchema = placeOf(packTextSchema);
export type Place = z.infer<typeof placeSchema>;
export type Criterion = Place['criteria'][number];
