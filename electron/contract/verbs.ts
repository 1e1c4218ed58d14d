import { z } from 'zod';
import {
  openFilesOutcomeSchema,
  openFilesRequestSchema,
  printToPdfRequestSchema,
  saveFileRequestSchema,
  saveOutcomeSchema,
} from './files.ts';
import { menuStateSchema } from './menu.ts';
import { protectRequestSchema, secretOutcomeSchema, unprotectRequestSchema } from './secrets.ts';

/** Versions of what runs. The shell knows no policy, so the pack's version is not here. */
export const appInfoSchema = z.strictObject({
  version: z.string().min(1),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
});
export type AppInfo = z.infer<typeof appInfoSchema>;

/**
 * How many requests left the program since it started, and how many tried to and were refused. The two are counted at
 * different places: the first where a request is sent, the second where it is decided. Both should be 0.
 */
export const networkCountSchema = z.strictObject({
  sent: z.number().int().nonnegative(),
  refused: z.number().int().nonnegative(),
});
export type NetworkCount = z.infer<typeof networkCountSchema>;

/** A verb's two schemas. */
export interface VerbSchemas<Input, Output> {
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}

const nothing = z.undefined();
/** What a verb answers that only does something. */
const done = z.void();

/** Everything that can be asked of the shell. What is not in this map cannot cross the bridge. */
export const VERBS = {
  appInfo: { input: nothing, output: appInfoSchema },
  networkRequestCount: { input: nothing, output: networkCountSchema },
  openFiles: { input: openFilesRequestSchema, output: openFilesOutcomeSchema },
  saveFile: { input: saveFileRequestSchema, output: saveOutcomeSchema },
  printToPdf: { input: printToPdfRequestSchema, output: saveOutcomeSchema },
  /** Says how the menu should be. Until the page has said it once, no opened file is announced to it. */
  setMenu: { input: menuStateSchema, output: done },
  /** Hands over the case files that the person opened from outside the page; `cancelled`: there are none. */
  takeOpenedFiles: { input: nothing, output: openFilesOutcomeSchema },
  /** Forgets the recent files, in the menu and where the system lists them. */
  clearRecent: { input: nothing, output: done },
  protectSecret: { input: protectRequestSchema, output: secretOutcomeSchema },
  unprotectSecret: { input: unprotectRequestSchema, output: secretOutcomeSchema },
} as const;

export type Verb = keyof typeof VERBS;
export type VerbInput<V extends Verb> = z.output<(typeof VERBS)[V]['input']>;
export type VerbOutput<V extends Verb> = z.output<(typeof VERBS)[V]['output']>;
