import { z } from 'zod';
import { packTextSchema, seedTextSchema, type TextSchema } from './text.ts';
import {
  ADDRESSEES,
  CHANGERS,
  ENCODINGS,
  FACILITY_KINDS,
  FORCES,
  KINDS,
  LEDGER_REASONS,
  LOCATED,
  OUTCOMES,
  PLACE_KINDS,
  PLACE_STATES,
  RUN_BY,
  SAMENESS,
  STANDINGS,
  VERDICTS,
} from './vocabulary.ts';

const named = <T extends TextSchema, const K extends readonly string[]>(text: T, keys: K) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K[number], T>);

const forceTable = <T extends TextSchema>(text: T) => named(text, FORCES);

/**
 * The only place where the program says what a verdict means. Verdict × force × language: a sentence that
 * claims no more than the verb does. `area` replaces it where the sentence speaks of an area as a whole, `burden` where it
 * gives nothing and may turn against its audience.
 */
const wordingOf = <T extends TextSchema>(text: T) =>
  z.strictObject({
    verdict: z.strictObject({
      met: forceTable(text),
      'met-if-judged': forceTable(text),
      open: forceTable(text),
      'not-met': forceTable(text),
      'out-of-scope': forceTable(text),
      closed: forceTable(text),
    }),
    /** In place of `closed` where the day lies in the period and only the company's own plans come too late. */
    latePlan: text,
    area: z.strictObject({ met: forceTable(text), 'met-if-judged': forceTable(text) }),
    /** In place of `met` and `met-if-judged` where the sentence may turn against its audience. */
    burden: z.strictObject({ name: text, holds: text }),
    names: z.strictObject({
      verdict: named(text, VERDICTS),
      force: named(text, FORCES),
      /** One sentence on what a verb of this force does and does not give. */
      forceMeans: named(text, FORCES),
      kind: named(text, KINDS),
      encoding: named(text, ENCODINGS),
      encodingMeans: named(text, ENCODINGS),
      addressee: named(text, ADDRESSEES),
      located: named(text, LOCATED),
      outcome: named(text, OUTCOMES),
      standing: named(text, STANDINGS),
      placeKind: named(text, PLACE_KINDS),
      placeState: named(text, PLACE_STATES),
      facilityKind: named(text, FACILITY_KINDS),
      runBy: named(text, RUN_BY),
      sameness: named(text, SAMENESS),
      changer: named(text, CHANGERS),
      ledger: named(text, LEDGER_REASONS),
    }),
  });
export const wordingFileSchema = wordingOf(seedTextSchema);
export type WordingFile = z.infer<typeof wordingFileSchema>;
export const wordingSchema = wordingOf(packTextSchema);
export type Wording = z.infer<typeof wordingSchema>;
