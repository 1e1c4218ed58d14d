import { createHash } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { PROBLEM_CODES, SCREEN_TALLY_KEYS, toMappingFile, type SummaryData } from '../../rules/index.ts';
import { factIdSchema, placeIdSchema, questionIdSchema, standingSchema } from '../../seeds/schema/index.ts';
import { errorCode } from './error-code.ts';
import type { Companies } from './open-companies.ts';
import type { PartialFiles } from './output-files.ts';

const count = z.number().int().nonnegative();

const summarySchema: z.ZodType<SummaryData> = z.strictObject({
  rows: count,
  skipped: count,
  withProblems: count,
  answered: count,
  holding: count,
  unranked: count,
  nothingToAsk: count,
  tally: z.record(z.enum(SCREEN_TALLY_KEYS), count),
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
  version: z.literal(2),
  /** Of the process that wrote it. */
  process: count,
  identity: identitySchema,
  /** The last row of the sheet whose result is written, and how far the files are good. */
  lastRow: count,
  resultBytes: count,
  problemBytes: count,
  problemCount: count,
  summary: summarySchema,
});

/** How far a run has come, beside its partial results. */
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** Written whole or not at all: a process killed here leaves the one before. */
export function writeCheckpoint(path: string, checkpoint: Checkpoint): void {
  writeFileSync(`${path}.new`, JSON.stringify(checkpoint));
  renameSync(`${path}.new`, path);
}

/** The checkpoint of an interrupted run whose partial files are whole, or why one cannot go on, in a line. */
export function readCheckpoint(files: PartialFiles): Checkpoint | string {
  const damaged = (path: string): string =>
    `${path}: is damaged, or of another edition; start again without --resume`;
  try {
    const read = checkpointSchema.safeParse(JSON.parse(readFileSync(files.checkpoint, 'utf8')));
    if (!read.success) return damaged(files.checkpoint);
    if (sizeOf(files.results) < read.data.resultBytes) return damaged(files.results);
    if (sizeOf(files.problems) < read.data.problemBytes) return damaged(files.problems);
    return read.data;
  } catch (cause) {
    return errorCode(cause) === 'ENOENT'
      ? `--resume: there is no interrupted run here (${files.checkpoint} is missing)`
      : damaged(files.checkpoint);
  }
}

/** The process that is writing these partial files now; `null` where none is. */
export function whoWrites(files: PartialFiles): number | null {
  try {
    const written: unknown = JSON.parse(readFileSync(files.checkpoint, 'utf8'));
    const { process: writer } = checkpointSchema.pick({ process: true }).loose().parse(written);
    return writer !== process.pid && isAlive(writer) ? writer : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // There is one, and it is somebody else's.
    return errorCode(cause) === 'EPERM';
  }
}

/** Bytes of a file; less than none where there is no file. */
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? -1;

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
