import type { z } from 'zod';
import type { Answers } from '../../seeds/schema/index.ts';
import {
  answerRowSchema,
  caseRowSchema,
  DEFAULT_PREFERENCES,
  preferenceRowSchema,
  preferenceSchemas,
  type AnswerRow,
  type CaseRow,
  type Preferences,
} from './rows.ts';

/** A stored row that cannot be read. It is set aside, shown, and stays on the device untouched. */
export interface DamagedRow {
  readonly table: 'cases' | 'answers';
  /** Its key as stored, for showing and for removing it. */
  readonly key: string | readonly [string, string];
  /** What is wrong, one line, in English, for whoever repairs it. */
  readonly why: string;
  readonly raw: unknown;
}

function field(raw: unknown, name: string): string {
  if (typeof raw !== 'object' || raw === null) return '';
  const value: unknown = Reflect.get(raw, name);
  return typeof value === 'string' ? value : '';
}

function explain(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

/** Parses stored cases, newest change first; what does not parse is set aside. */
export function readCaseRows(raws: readonly unknown[]): { rows: CaseRow[]; damaged: DamagedRow[] } {
  const rows: CaseRow[] = [];
  const damaged: DamagedRow[] = [];
  for (const raw of raws) {
    const parsed = caseRowSchema.safeParse(raw);
    if (parsed.success) rows.push(parsed.data);
    else damaged.push({ table: 'cases', key: field(raw, 'id'), why: explain(parsed.error), raw });
  }
  rows.sort((a, b) => b.changedAt - a.changedAt || a.id.localeCompare(b.id));
  return { rows, damaged };
}

/**
 * Parses the answers of one case, in the order in which they were last given: the interview goes back along it.
 * What does not parse counts as not answered and is set aside.
 */
export function readAnswerRows(raws: readonly unknown[]): { answers: Answers; damaged: DamagedRow[] } {
  const rows: AnswerRow[] = [];
  const damaged: DamagedRow[] = [];
  for (const raw of raws) {
    const parsed = answerRowSchema.safeParse(raw);
    if (parsed.success) rows.push(parsed.data);
    else {
      const key = [field(raw, 'caseId'), field(raw, 'factId')] as const;
      damaged.push({ table: 'answers', key, why: explain(parsed.error), raw });
    }
  }
  rows.sort((a, b) => a.changedAt - b.changedAt);
  return { answers: new Map(rows.map(({ factId, answer }) => [factId, answer])), damaged };
}

/** Parses the preferences; a damaged or missing one falls back to its default. */
export function readPreferenceRows(raws: readonly unknown[]): Preferences {
  const values = new Map<string, unknown>();
  for (const raw of raws) {
    const row = preferenceRowSchema.safeParse(raw);
    if (row.success) values.set(row.data.key, row.data.value);
  }
  const pick = <T>(key: keyof Preferences, schema: z.ZodType<T>, fallback: T): T => {
    const parsed = schema.safeParse(values.get(key));
    return parsed.success ? parsed.data : fallback;
  };
  return {
    language: pick('language', preferenceSchemas.language, DEFAULT_PREFERENCES.language),
    theme: pick('theme', preferenceSchemas.theme, DEFAULT_PREFERENCES.theme),
    scale: pick('scale', preferenceSchemas.scale, DEFAULT_PREFERENCES.scale),
    asOf: pick('asOf', preferenceSchemas.asOf, DEFAULT_PREFERENCES.asOf),
  };
}
