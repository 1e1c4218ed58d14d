import { z } from 'zod';

/**
 * The file types the program reads or writes. A closed list: the shell opens and saves nothing else. `case` is a case
 * file, which is JSON: the shell gives it an extension of its own, which the system can tie to the program.
 */
export const FILE_KINDS = ['case', 'json', 'yaml', 'csv', 'xlsx', 'txt', 'html', 'pdf', 'docx'] as const;
export const fileKindSchema = z.enum(FILE_KINDS);
export type FileKind = z.infer<typeof fileKindSchema>;

/** Largest file that is read, in bytes. Checked before a byte is read. */
export const MAX_OPEN_BYTES = 32 * 1024 * 1024;
/** Largest content that is written, in bytes. */
export const MAX_SAVE_BYTES = 64 * 1024 * 1024;
/** Most files that one dialog may hand over. */
export const MAX_OPEN_FILES = 12;

const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|\p{Cc}\p{Cf}]/u;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Whether a suggested file name is a plain name on every system: no path, no device, no hidden file. */
export function isPlainFileName(name: string): boolean {
  return !FORBIDDEN_IN_NAMES.test(name) && !RESERVED_ON_WINDOWS.test(name) && !/^[.\s]|[.\s]$/.test(name);
}

/** A name without folder and without extension; the dialog lets the person change it. */
export const baseNameSchema = z
  .string()
  .min(1)
  .max(120)
  .refine(isPlainFileName, 'expected a plain file name');

/** The whole content of something. */
export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'expected bytes');

export const openFilesRequestSchema = z.strictObject({
  accept: z.array(fileKindSchema).min(1).max(FILE_KINDS.length),
  many: z.boolean(),
  /** Whether the files may go into the list of recent ones: case files may, a client's documents may not. */
  remember: z.boolean(),
});
export type OpenFilesRequest = z.infer<typeof openFilesRequestSchema>;

/** One file the person chose: read, or left alone with the reason. `bytes` is the whole content. */
export const openedFileSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('read'), name: z.string(), bytes: bytesSchema }),
  z.strictObject({ status: z.literal('too-large'), name: z.string(), size: z.number(), limit: z.number() }),
  z.strictObject({ status: z.literal('unreadable'), name: z.string() }),
]);
export type OpenedFile = z.infer<typeof openedFileSchema>;

export const openFilesOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('opened'),
    files: z.array(openedFileSchema).min(1).max(MAX_OPEN_FILES),
  }),
  z.strictObject({ status: z.literal('too-many'), limit: z.number() }),
  z.strictObject({ status: z.literal('cancelled') }),
]);
export type OpenFilesOutcome = z.infer<typeof openFilesOutcomeSchema>;

export const saveFileRequestSchema = z.strictObject({
  baseName: baseNameSchema,
  kind: fileKindSchema,
  content: z.union([
    z.string().max(MAX_SAVE_BYTES),
    bytesSchema.refine((bytes) => bytes.byteLength <= MAX_SAVE_BYTES, 'content is too large'),
  ]),
  /** Whether the file may go into the list of recent ones. */
  remember: z.boolean(),
});
export type SaveFileRequest = z.infer<typeof saveFileRequestSchema>;

export const printToPdfRequestSchema = z.strictObject({ baseName: baseNameSchema, landscape: z.boolean() });
export type PrintToPdfRequest = z.infer<typeof printToPdfRequestSchema>;

/** What became of a save. `name` is the file's name, never its folder. */
export const saveOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('saved'), name: z.string() }),
  z.strictObject({ status: z.literal('cancelled') }),
  z.strictObject({ status: z.literal('failed'), reason: z.enum(['not-allowed', 'no-space', 'other']) }),
]);
export type SaveOutcome = z.infer<typeof saveOutcomeSchema>;
