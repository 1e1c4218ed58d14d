import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { PROBLEM_CODES, SCREEN_TALLY_KEYS, toMappingFile, type SummaryData } from '../../rules/index.ts';
import {
  factIdSchema,
  placeIdSchema,
  questionIdSchema,
  standingSchema,
  verdictSchema,
} from '../../seeds/schema/index.ts';
import type { Companies } from './open-companies.ts';

const count = z.number().int().nonnegative();

const summarySchema: z.ZodType<SummaryData> = z.strictObject({
  rows: count,
  skipped: count,
  withProblems: count,
  answered: count,
  holding: count,
  unranked: count,
  nothingToAsk: count,
  verdicts: z.record(verdictSchema, count),
  bestPlaces: z.array(z.strictObject({ place: placeIdSchema, standing: standingSchema, count })),
  next: z.array(z.strictObject({ question: questionIdSchema, count })),
  problems: z.array(z.strictObject({ code: z.enum(PROBLEM_CODES), column: count.nullable(), count })),
  words: z.array(
    z.strictObject({
      fact: factIdSchema,
      words: z.array(z.strictObject({ key: z.string(), shown: z.string(), count })),
      others: count,
    }),
  ),
  numberDays: z.array(z.strictObject({ column: count, count })),
});

/** What a run depends on; a run can go on only with all of it unchanged. In words for the person who changed one. */
const identitySchema = z.record(z.string(), z.string());
export type Identity = z.infer<typeof identitySchema>;

const checkpointSchema = z.strictObject({
  version: z.literal(1),
  identity: identitySchema,
  /** The last row of the sheet whose result is written, and how far the files are good. */
  lastRow: count,
  resultBytes: count,
  problemBytes: count,
  problemCount: count,
  summary: summarySchema,
  tally: z.record(z.enum(SCREEN_TALLY_KEYS), count),
});

/** How far a run has come, beside its partial results. */
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** Written whole or not at all: a process killed here leaves the one before. */
export function writeCheckpoint(path: string, checkpoint: Checkpoint): void {
  writeFileSync(`${path}.new`, JSON.stringify(checkpoint));
  renameSync(`${path}.new`, path);
}

/** The checkpoint, or why there is none in a line. */
export function readCheckpoint(path: string): Checkpoint | string {
  try {
    const read = checkpointSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : `${path}: is damaged; start again without --resume`;
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return missing
      ? `--resume: there is no interrupted run here (${path} is missing)`
      : `${path}: is damaged; start again without --resume`;
  }
}

/** What differs between the run that was interrupted and this one, a line each. */
export function whatChanged(before: Identity, now: Identity): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keys]
    .filter((key) => before[key] !== now[key])
    .map(
      (key) =>
        `--resume: ${key} has changed since the run was interrupted (then ${before[key] ?? 'none'}, now ${now[key] ?? 'none'}); start again without --resume`,
    );
}

/** A mapping as a short mark: the same for the same columns and words. */
export function mappingMark({ mapping, header }: Pick<Companies, 'mapping' | 'header'>): string {
  return createHash('sha256')
    .update(JSON.stringify([header, toMappingFile(mapping, header)]))
    .digest('hex')
    .slice(0, 16);
}
