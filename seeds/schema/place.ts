import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { conditionSchema } from './condition.ts';
import { docIdSchema, industryIdSchema, optionIdSchema, placeIdSchema } from './ids.ts';
import { packTextSchema, seedTextSchema, type TextSchema } from './text.ts';
import {
  facilityKindSchema,
  placeKindSchema,
  placeStateSchema,
  runBySchema,
  samenessSchema,
} from './vocabulary.ts';

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

/** A name under which another document, or the same one, speaks of this place, and how sure it is that it does. */
const aliasOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    doc: docIdSchema,
    printed: z.string().min(1),
    sure: samenessSchema,
    says: text,
  });

/** That the place lies `in` another is our reading; one sentence says so and from what, with both names. */
const unprintedOf = <T extends TextSchema>(text: T) => z.strictObject({ in: placeIdSchema, says: text });

/** Who coordinates or operates a place, as printed. `none-yet`: the document says that there is nobody yet. */
const runByOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    role: runBySchema,
    printed: z.string().min(1),
    name: text,
    cite: citationSchema,
  });

/** A firm or institution that a document names as the core of a place. */
const anchorOf = <T extends TextSchema>(text: T) =>
  z.strictObject({ printed: z.string().min(1), name: text, cite: citationSchema });

/** Something a place has or is to have, and how far it existed when the document was written. */
const facilityOf = <T extends TextSchema>(text: T) =>
  z.strictObject({ kind: facilityKindSchema, state: placeStateSchema, says: text, cite: citationSchema });

/** Money a document connects with a place. `amountYuan` is `null` where no size is printed. */
const fundOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    says: text,
    printed: z.string().min(1).nullable(),
    amountYuan: z.number().positive().nullable(),
    state: placeStateSchema,
    cite: citationSchema,
  });

/** One stage of building, with its own area where printed. */
const phaseOf = <T extends TextSchema>(text: T) =>
  z.strictObject({ says: text, areaKm2: z.number().positive().nullable() });

/** Where the schematic map draws it; ours, never a document's, and always approximate. */
export const coordinatesSchema = z.strictObject({
  lat: z.number().min(22.4).max(24.2),
  lon: z.number().min(112.8).max(114.2),
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
    /** Further places it lies in by other texts. What holds there holds here as well. */
    alsoIn: z.array(placeIdSchema).optional(),
    /** Which of these no document prints, and from what it is read. What rests on it alone is said to be in doubt. */
    unprinted: z.array(unprintedOf(text)).optional(),
    aliases: z.array(aliasOf(text)).optional(),
    /** One sentence: what it is, by the text. */
    summary: text,
    /** Where it lies, by the text. */
    location: z.optional(text),
    areaKm2: z.number().positive().optional(),
    phases: z.array(phaseOf(text)).optional(),
    coordinates: coordinatesSchema.optional(),
    runBy: z.array(runByOf(text)).optional(),
    anchors: z.array(anchorOf(text)).optional(),
    facilities: z.array(facilityOf(text)).optional(),
    funds: z.array(fundOf(text)).optional(),
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
