import { z } from 'zod';
import {
  openFilesOutcomeSchema,
  openFilesRequestSchema,
  printToPdfRequestSchema,
  saveFileRequestSchema,
  saveOutcomeSchema,
} from './files.ts';

/** Versions of what runs. The shell knows no policy, so the pack's version is not here. */
export const appInfoSchema = z.strictObject({
  version: z.string().min(1),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
});
export type AppInfo = z.infer<typeof appInfoSchema>;

/** A verb's two schemas. */
export interface VerbSchemas<Input, Output> {
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}

const nothing = z.undefined();

/** Everything that can be asked of the shell. What is not in this map cannot cross the bridge. */
export const VERBS = {
  appInfo: { input: nothing, output: appInfoSchema },
  networkRequestCount: { input: nothing, output: z.number().int().nonnegative() },
  openFiles: { input: openFilesRequestSchema, output: openFilesOutcomeSchema },
  saveFile: { input: saveFileRequestSchema, output: saveOutcomeSchema },
  printToPdf: { input: printToPdfRequestSchema, output: saveOutcomeSchema },
} as const;

export type Verb = keyof typeof VERBS;
export type VerbInput<V extends Verb> = z.output<(typeof VERBS)[V]['input']>;
export type VerbOutput<V extends Verb> = z.output<(typeof VERBS)[V]['output']>;
