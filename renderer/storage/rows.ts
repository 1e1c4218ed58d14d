import { z } from 'zod';
import {
  answerSchema,
  docIdSchema,
  factIdSchema,
  isoDateSchema,
  kindSchema,
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

/** `quick`: eight answers at most, then an explicitly partial result. `full`: until nothing left can change anything. */
export const lengthSchema = z.enum(['full', 'quick']);
export type InterviewLength = z.infer<typeof lengthSchema>;

/** Where the person was, so that a reload continues there. */
export const progressSchema = z.object({
  currentQuestion: questionIdSchema.nullable(),
  /** Absent in cases of version 1. */
  length: lengthSchema.default('full'),
});
export type Progress = z.infer<typeof progressSchema>;

/** One case as stored. Unknown keys of a later version are kept out of sight, not refused. */
export const caseRowSchema = z.object({
  id: caseIdSchema,
  name: z.string().min(1),
  createdAt: epochSchema,
  changedAt: epochSchema,
  /** Set while a deleted case can still be brought back. */
  deletedAt: epochSchema.nullable(),
  /** Set while a case is put away, out of the list and not deleted. Absent before version 4. */
  archivedAt: epochSchema.nullable().default(null),
  /** Words to sort cases by, as typed. Absent before version 4. */
  tags: z.array(z.string()).default([]),
  /** Places to consider; empty means all of them. */
  places: z.array(placeIdSchema),
  /** Kinds of provision the person cares about; empty means all alike. Absent in cases of version 1. */
  cares: z.array(kindSchema).default([]),
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

/** What a form holds for the value of one fact while somebody is still choosing. `null` is "nothing yet". */
export const draftValueSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('boolean'), flag: z.boolean().nullable() }),
  z.object({ type: z.literal('choice'), option: z.string().nullable() }),
  z.object({ type: z.literal('choices'), picked: z.array(z.string()).readonly(), none: z.boolean() }),
  z.object({
    type: z.literal('number'),
    form: z.enum(['exact', 'about', 'between']),
    exact: z.number().nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
  }),
]);
export type DraftValue = Readonly<z.infer<typeof draftValueSchema>>;

/** What a form holds for one fact. The value is kept when somebody tries "I don't know" and comes back. */
export const draftSchema = z.object({
  mode: z.enum(['now', 'planned', 'unknown', 'declined']),
  by: isoDateSchema.nullable(),
  value: draftValueSchema,
});
export interface Draft {
  readonly mode: z.infer<typeof draftSchema>['mode'];
  readonly by: z.infer<typeof isoDateSchema> | null;
  readonly value: DraftValue;
}

/** The form of one fact as it was left, with what was typed to find an option. */
export const draftRowSchema = z.object({
  caseId: caseIdSchema,
  factId: factIdSchema,
  draft: draftSchema,
  query: z.string(),
  changedAt: epochSchema,
});
export type DraftRow = z.infer<typeof draftRowSchema>;

/** Longest note, in characters. */
export const NOTE_LENGTH = 4_000;

/** A private note on the answer to one fact. Never shown in visit mode, never part of what is handed over. */
export const noteRowSchema = z.object({
  caseId: caseIdSchema,
  factId: factIdSchema,
  text: z.string().min(1).max(NOTE_LENGTH),
  changedAt: epochSchema,
});
export type NoteRow = z.infer<typeof noteRowSchema>;

/** A fact to ask the client about later. */
export const laterRowSchema = z.object({
  caseId: caseIdSchema,
  factId: factIdSchema,
  changedAt: epochSchema,
});
export type LaterRow = z.infer<typeof laterRowSchema>;

/** Longest particular, in characters; the letter to the client is one. */
export const PARTICULAR_LENGTH = 20_000;

/** One particular of the company: words, or an amount in the unit in which it was typed. */
export const particularValueSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1).max(PARTICULAR_LENGTH) }),
  z.object({
    type: z.literal('amount'),
    form: z.enum(['exact', 'about', 'between']),
    unit: z.string().min(1),
    exact: z.number().nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
  }),
]);
export type ParticularValue = Readonly<z.infer<typeof particularValueSchema>>;

export const particularRowSchema = z.object({
  caseId: caseIdSchema,
  key: z.string().min(1),
  value: particularValueSchema,
  changedAt: epochSchema,
});
export type ParticularRow = z.infer<typeof particularRowSchema>;

/** Particulars that say what a company is called; a case is found by them too. */
export const NAME_PARTICULARS = ['name-zh', 'name-en', 'contact-person'] as const;

/** Renminbi for one unit of another currency, as the person set them. */
export const ratesSchema = z.object({
  hkd: z.number().positive(),
  usd: z.number().positive(),
  /** The day on which they were set. */
  setOn: isoDateSchema,
});
export type Rates = z.infer<typeof ratesSchema>;

/** Particulars under such keys are the letter to this client, as changed by hand. */
export const CLIENT_LETTER = 'client-letter.';

/** Longest original that is kept, in UTF-16 units. A file of 5 MB has no more. */
export const ORIGINAL_LENGTH = 5 * 1024 * 1024;

/** A printed document, as somebody attached it on this device. It belongs to no case and is in no export. */
export const originalRowSchema = z.object({
  doc: docIdSchema,
  /** The name of the file, without its folder. */
  name: z.string().min(1).max(300),
  text: z.string().min(1).max(ORIGINAL_LENGTH),
  attachedAt: epochSchema,
});
export type OriginalRow = z.infer<typeof originalRowSchema>;

/** What the person prefers on this device. Every key has a default, so a damaged row costs one preference. */
export const preferenceSchemas = {
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  scale: z.enum(['normal', 'large']),
  asOf: isoDateSchema.nullable(),
  visit: z.boolean(),
  desk: z.string().nullable(),
  beside: languageSchema.nullable(),
  rates: ratesSchema.nullable(),
  lockAfter: z.union([z.literal(5), z.literal(15), z.literal(30)]),
  backedUpAt: epochSchema.nullable(),
  backupQuietUntil: epochSchema.nullable(),
  sheetMappings: z.array(z.object({ headers: z.array(z.string()).max(1_000), file: z.unknown() })).max(12),
} as const;

export interface Preferences {
  /** `null`: follow the browser. */
  readonly language: z.infer<typeof preferenceSchemas.language>;
  readonly theme: z.infer<typeof preferenceSchemas.theme>;
  readonly scale: z.infer<typeof preferenceSchemas.scale>;
  /** The day to decide for; `null`: today in Guangzhou. */
  readonly asOf: z.infer<typeof preferenceSchemas.asOf>;
  /** A client is looking on: large type, and nothing private on screen. */
  readonly visit: z.infer<typeof preferenceSchemas.visit>;
  /** The one case that may be seen in visit mode; `null`: none. Survives a reload, as the mode does. */
  readonly desk: z.infer<typeof preferenceSchemas.desk>;
  /** A second language beside the first while a client is looking on; `null`: none. */
  readonly beside: z.infer<typeof preferenceSchemas.beside>;
  /** `null`: the starting values of the program. */
  readonly rates: z.infer<typeof preferenceSchemas.rates>;
  /** Minutes without a key or a touch after which an open vault locks itself. */
  readonly lockAfter: z.infer<typeof preferenceSchemas.lockAfter>;
  /** When all cases were last put into a backup file; `null`: never. */
  readonly backedUpAt: z.infer<typeof preferenceSchemas.backedUpAt>;
  /** Until when nobody is reminded of backups. */
  readonly backupQuietUntil: z.infer<typeof preferenceSchemas.backupQuietUntil>;
  /** How sheets of companies were read, by their headers, newest first. Empty where there is a vault: it is kept in clear. */
  readonly sheetMappings: z.infer<typeof preferenceSchemas.sheetMappings>;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: null,
  theme: 'system',
  scale: 'normal',
  asOf: null,
  visit: false,
  desk: null,
  beside: null,
  rates: null,
  lockAfter: 15,
  backedUpAt: null,
  backupQuietUntil: null,
  sheetMappings: [],
};

export const preferenceRowSchema = z.object({ key: z.string(), value: z.unknown() });
