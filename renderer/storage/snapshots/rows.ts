import { z } from 'zod';
import {
  answerSchema,
  factIdSchema,
  isoDateSchema,
  kindSchema,
  placeIdSchema,
  provisionIdSchema,
} from '../../../seeds/schema/index.ts';
import { caseIdSchema, packStampSchema } from '../rows.ts';
import { STANDING_TEXT, VERDICT_TEXT } from './letters.ts';

/** Why a state was kept. Only `by-hand` is somebody's own wish; the others come of themselves. */
export const SNAPSHOT_REASONS = [
  'by-hand',
  /** A report was printed or saved. */
  'report',
  /** A case file was saved. */
  'case-file',
  /** Before the case was put back to an earlier state, or a trial was taken over. */
  'before-change',
  /** As the case was left; one a day, the latest. */
  'visit',
  /** The first time under another edition of the catalogue. */
  'other-catalogue',
] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** Longest name of a state, in characters. */
export const SNAPSHOT_LABEL_LENGTH = 80;

/** A state as stored. The letters stand in the order of the edition with the hash of its pack. */
export const snapshotRowSchema = z.object({
  caseId: caseIdSchema,
  at: z.number().int().nonnegative(),
  reason: z.enum(SNAPSHOT_REASONS),
  label: z
    .string()
    .min(1)
    .max(2 * SNAPSHOT_LABEL_LENGTH)
    .nullable(),
  pack: packStampSchema,
  asOf: isoDateSchema,
  /** In the order in which they were last given. */
  answers: z.array(z.object({ factId: factIdSchema, answer: answerSchema })),
  places: z.array(placeIdSchema),
  cares: z.array(kindSchema),
  verdicts: z.string().regex(VERDICT_TEXT),
  standings: z.string().regex(STANDING_TEXT),
  /** Whether the engine of record and the compiled evaluator came to the same verdicts. */
  agreed: z.boolean(),
});
export type SnapshotRow = z.infer<typeof snapshotRowSchema>;

export const editionRowSchema = z.object({
  hash: z.string().min(1),
  version: z.string(),
  provisions: z.array(provisionIdSchema),
  places: z.array(placeIdSchema),
});
export type EditionRow = z.infer<typeof editionRowSchema>;
