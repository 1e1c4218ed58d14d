import type { z } from 'zod';
import type { Answers, FactId } from '../../seeds/schema/index.ts';
import {
  answerRowSchema,
  caseRowSchema,
  draftRowSchema,
  laterRowSchema,
  noteRowSchema,
  particularRowSchema,
  DEFAULT_PREFERENCES,
  preferenceRowSchema,
  preferenceSchemas,
  type AnswerRow,
  type CaseRow,
  type Draft,
  type ParticularValue,
  type Preferences,
} from './rows.ts';

/** A stored row that cannot be read. It is set aside, shown, and stays on the device untouched. */
export interface DamagedRow {
  readonly table: 'cases' | 'answers' | 'notes' | 'later' | 'particulars';
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

/** What lies beside the answers of one case. */
export interface Papers {
  /** Private notes by fact. */
  readonly notes: ReadonlyMap<FactId, string>;
  /** Facts to ask the client about later, longest marked first. */
  readonly later: ReadonlySet<FactId>;
  /** Particulars that decide nothing, by their key. */
  readonly particulars: ReadonlyMap<string, ParticularValue>;
}

/** Parses notes, marks and particulars of one case. What does not parse is set aside. */
export function readPaperRows(raws: {
  readonly notes: readonly unknown[];
  readonly later: readonly unknown[];
  readonly particulars: readonly unknown[];
}): { papers: Papers; damaged: DamagedRow[] } {
  const damaged: DamagedRow[] = [];
  const read = <Row extends { changedAt: number }>(
    table: 'notes' | 'later' | 'particulars',
    schema: z.ZodType<Row>,
  ): Row[] =>
    raws[table]
      .flatMap((raw) => {
        const parsed = schema.safeParse(raw);
        if (parsed.success) return [parsed.data];
        const second = table === 'particulars' ? 'key' : 'factId';
        const key = [field(raw, 'caseId'), field(raw, second)] as const;
        damaged.push({ table, key, why: explain(parsed.error), raw });
        return [];
      })
      .sort((a, b) => a.changedAt - b.changedAt);
  const papers: Papers = {
    notes: new Map(read('notes', noteRowSchema).map(({ factId, text }) => [factId, text])),
    later: new Set(read('later', laterRowSchema).map(({ factId }) => factId)),
    particulars: new Map(read('particulars', particularRowSchema).map(({ key, value }) => [key, value])),
  };
  return { papers, damaged };
}

/** A form as it was left. */
export interface LeftForm {
  readonly draft: Draft;
  readonly query: string;
}

/** Parses the forms left half filled in. One that does not parse is as good as none: it held nothing that was saved. */
export function readDraftRows(raws: readonly unknown[]): ReadonlyMap<FactId, LeftForm> {
  return new Map(
    raws.flatMap((raw) => {
      const parsed = draftRowSchema.safeParse(raw);
      if (!parsed.success) return [];
      const { factId, draft, query } = parsed.data;
      return [[factId, { draft, query }] as const];
    }),
  );
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
    visit: pick('visit', preferenceSchemas.visit, DEFAULT_PREFERENCES.visit),
    desk: pick('desk', preferenceSchemas.desk, DEFAULT_PREFERENCES.desk),
    beside: pick('beside', preferenceSchemas.beside, DEFAULT_PREFERENCES.beside),
    rates: pick('rates', preferenceSchemas.rates, DEFAULT_PREFERENCES.rates),
    lockAfter: pick('lockAfter', preferenceSchemas.lockAfter, DEFAULT_PREFERENCES.lockAfter),
    backedUpAt: pick('backedUpAt', preferenceSchemas.backedUpAt, DEFAULT_PREFERENCES.backedUpAt),
    backupQuietUntil: pick(
      'backupQuietUntil',
      preferenceSchemas.backupQuietUntil,
      DEFAULT_PREFERENCES.backupQuietUntil,
    ),
    sheetMappings: pick('sheetMappings', preferenceSchemas.sheetMappings, DEFAULT_PREFERENCES.sheetMappings),
  };
}
