import { z } from 'zod';

/**
 * Branded identifiers. Every id in the catalogue is a short, stable, lower-case name; a brand keeps a place
 * from being handed over where a provision is expected.
 */
const slug = (what: string) =>
  z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, {
    error: `${what} must be lower-case words joined by "-" or "."`,
  });

export const docIdSchema = slug('a document id').brand<'DocId'>();
export type DocId = z.infer<typeof docIdSchema>;

export const placeIdSchema = slug('a place id').brand<'PlaceId'>();
export type PlaceId = z.infer<typeof placeIdSchema>;

export const provisionIdSchema = slug('a provision id').brand<'ProvisionId'>();
export type ProvisionId = z.infer<typeof provisionIdSchema>;

export const factIdSchema = slug('a fact id').brand<'FactId'>();
export type FactId = z.infer<typeof factIdSchema>;

export const questionIdSchema = slug('a question id').brand<'QuestionId'>();
export type QuestionId = z.infer<typeof questionIdSchema>;

export const topicIdSchema = slug('a topic id').brand<'TopicId'>();
export type TopicId = z.infer<typeof topicIdSchema>;

export const industryIdSchema = slug('an industry id').brand<'IndustryId'>();
export type IndustryId = z.infer<typeof industryIdSchema>;

export const authorityIdSchema = slug('an authority id').brand<'AuthorityId'>();
export type AuthorityId = z.infer<typeof authorityIdSchema>;

export const termIdSchema = slug('a glossary term id').brand<'TermId'>();
export type TermId = z.infer<typeof termIdSchema>;

/** The id of one option of a choice fact, or of one condition inside a provision. */
export const optionIdSchema = slug('an option id').refine((id) => id !== 'unknown' && id !== 'declined', {
  error: '"unknown" and "declined" are answers of their own and cannot be options',
});

/** A calendar day, `YYYY-MM-DD`, Asia/Shanghai. */
export const isoDateSchema = z.iso.date({ error: 'expected a date written YYYY-MM-DD' }).brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDateSchema>;
