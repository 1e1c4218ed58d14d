import { z } from 'zod';
import {
  isoDateSchema,
  kindSchema,
  placeIdSchema,
  provisionIdSchema,
  questionIdSchema,
} from '../../../seeds/schema/index.ts';
import { boundedAnswerSchema, caseContentSchema, fact, itself, list, short } from '../case-file/format.ts';
import { BACKUP_FORMAT } from '../json-file/format-names.ts';
import { sealedSchema } from '../json-file/sealed.ts';
import { packStampSchema } from '../rows.ts';
import { STANDING_TEXT, VERDICT_TEXT } from '../snapshots/letters.ts';
import { SNAPSHOT_LABEL_LENGTH, SNAPSHOT_REASONS } from '../snapshots/rows.ts';

/** The version that is written, and the latest that is understood. */
export const BACKUP_VERSION = 1;
/** Largest file that is written and read, in bytes: what the hosts open (tests/renderer/backup compares the two). */
export const BACKUP_FILE_LIMIT = 32 * 1024 * 1024;
/** Most that an encrypted file may unpack to, in bytes. */
export const BACKUP_CONTENT_LIMIT = 128 * 1024 * 1024;

/** Far more than anybody has. */
const MOST_CASES = 20_000;
const MOST_IDS = 5_000;
/** More than are ever kept (snapshots/upkeep.ts), so that a later edition may keep more. */
const MOST_SNAPSHOTS = 200;

const epoch = z.number().int().nonnegative();
const id = z.string().regex(/^[\w-]{1,64}$/, { error: 'expected the id of a case' });
const pack = z.strictObject({
  version: packStampSchema.shape.version.max(200),
  hash: packStampSchema.shape.hash.max(200),
});

/** A list in which every key stands once. */
const many = <Item extends z.ZodType>(item: Item, most: number, keyOf: (value: z.output<Item>) => unknown) =>
  z
    .array(item)
    .max(most)
    .refine((items) => new Set(items.map(keyOf)).size === items.length, { error: 'expected each once' });

/** An earlier state of a case. */
const snapshotSchema = z.strictObject({
  at: epoch,
  reason: z.enum(SNAPSHOT_REASONS),
  label: short(SNAPSHOT_LABEL_LENGTH).nullable(),
  pack,
  asOf: isoDateSchema,
  answers: list(z.strictObject({ factId: fact, answer: boundedAnswerSchema }), (row) => row.factId),
  places: list(placeIdSchema, itself),
  cares: list(kindSchema, itself),
  verdicts: z.string().max(MOST_IDS).regex(VERDICT_TEXT),
  standings: z.string().max(MOST_IDS).regex(STANDING_TEXT),
  agreed: z.boolean(),
});

/** One case, with what a case file has of it and what only this device knows. */
const entrySchema = z.strictObject({
  id,
  createdAt: epoch,
  changedAt: epoch,
  archivedAt: epoch.nullable(),
  currentQuestion: questionIdSchema.nullable(),
  content: caseContentSchema,
  snapshots: many(snapshotSchema, MOST_SNAPSHOTS, (row) => row.at),
});
export type BackupEntry = z.infer<typeof entrySchema>;

/** An edition of the catalogue, by which the letters of earlier states are read. */
const editionSchema = z.strictObject({
  hash: pack.shape.hash.min(1),
  version: pack.shape.version,
  provisions: many(provisionIdSchema, MOST_IDS, itself),
  places: many(placeIdSchema, MOST_IDS, itself),
});

/** The cases of a device. */
export const backupSchema = z.strictObject({
  /** When it was made, on that device's clock. */
  madeAt: epoch,
  /** Whether they are in it, where there are any. */
  notes: z.boolean(),
  particulars: z.boolean(),
  /** Whether earlier states of the cases are in it. */
  states: z.boolean(),
  cases: many(entrySchema, MOST_CASES, (row) => row.id),
  editions: many(editionSchema, 1_000, (row) => row.hash),
});
export type Backup = z.infer<typeof backupSchema>;

/** A backup that everybody can read. Only so much is read before the checksum has been compared. */
export const plainEnvelopeSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  checksum: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, { error: 'expected sha256: and 64 hexadecimal digits' }),
  backup: z.unknown(),
});

/** A backup that only its passphrase opens. */
export const sealedBackupSchema = sealedSchema(BACKUP_FORMAT, BACKUP_VERSION);
export type SealedBackup = z.infer<typeof sealedBackupSchema>;
