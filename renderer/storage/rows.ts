import { z } from 'zod';
import {
  answerSchema,
  factIdSchema,
  isoDateSchema,
  languageSchema,
  placeIdSchema,
  questionIdSchema,
} from '../../seeds/schema/index.ts';

export const caseIdSchema = z.string().min(1).brand<'CaseId'>();
export type CaseId = z.infer<typeof caseIdSchema>;

/** Which edition of the catalogue a case was last worked on with. */
export const packStampSchema = z.object({ version: z.string(), hash: z.string() });
export type PackStamp = z.infer<typeof packStampSchema>;

const epochSchema = z.number().int().nonnegative();

/** Where the person was, so that a reload continues there. */
export const progressSchema = z.object({ currentQuestion: questionIdSchema.nullable() });
export type Progress = z.infer<typeof progressSchema>;

/** One case as stored. Unknown keys of a later version are kept out of sight, not refused. */
export const caseRowSchema = z.object({
  id: caseIdSchema,
  name: z.string().min(1),
  createdAt: epochSchema,
  changedAt: epochSchema,
  /** Set while a deleted case can still be brought back. */
  deletedAt: epochSchema.nullable(),
  /** Places to consider; empty means all of them. */
  places: z.array(placeIdSchema),
  progress: progressSchema,
  pack: packStampSchema,
});
export type CaseRow = z.infer<typeof caseRowSchema>;

export const answerRowSchema = z.object({
  caseId: caseIdSchema,
  factId: factIdSchema,
  answer: answerSchema,
  changedAt: epochSchema,
});
export type AnswerRow = z.infer<typeof answerRowSchema>;

/** What the person prefers on this device. Every key has a default, so a damaged row costs one preference. */
export const preferenceSchemas = {
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  scale: z.enum(['normal', 'large']),
  asOf: isoDateSchema.nullable(),
} as const;

export interface Preferences {
  /** `null`: follow the browser. */
  readonly language: z.infer<typeof preferenceSchemas.language>;
  readonly theme: z.infer<typeof preferenceSchemas.theme>;
  readonly scale: z.infer<typeof preferenceSchemas.scale>;
  /** The day to decide for; `null`: today in Guangzhou. */
  readonly asOf: z.infer<typeof preferenceSchemas.asOf>;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: null,
  theme: 'system',
  scale: 'normal',
  asOf: null,
};

export const preferenceRowSchema = z.object({ key: z.string(), value: z.unknown() });
