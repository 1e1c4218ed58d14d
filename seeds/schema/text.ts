import { z } from 'zod';

/** The three languages a reader can choose. `zh-Hant` is written for Hong Kong. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof LANGUAGES)[number];
export const languageSchema = z.enum(LANGUAGES);

const line = z.string().trim().min(1, { error: 'must not be empty' });

/** Text as written by us in a seed file: English and simplified Chinese. Traditional is derived at compile time. */
export const seedTextSchema = z.strictObject({
  en: line,
  zh: line,
  /** A reviewed Hong Kong wording, where the derived one would not do. */
  hk: line.optional(),
});
export type SeedText = z.infer<typeof seedTextSchema>;

/** Text in the compiled pack: all three languages. */
export const packTextSchema = z.strictObject({ en: line, 'zh-Hans': line, 'zh-Hant': line });
export type Text = z.infer<typeof packTextSchema>;

/** Either of the two; every record schema is built once per text form. */
export type TextSchema = typeof seedTextSchema | typeof packTextSchema;
