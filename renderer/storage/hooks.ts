import type { Table } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Answers } from '../../seeds/schema/index.ts';
import { database as db } from './database.ts';
import { guarded, LOADING, type Live } from './live.ts';
import { attempt, type Stored } from './result.ts';
import {
  readAnswerRows,
  readCaseRows,
  readPaperRows,
  readPreferenceRows,
  type DamagedRow,
  type Papers,
} from './read-rows.ts';
import {
  NAME_PARTICULARS,
  particularRowSchema,
  type CaseId,
  type CaseRow,
  type Preferences,
} from './rows.ts';

export interface CaseSummary extends CaseRow {
  /** Facts somebody has said something about, "I don't know" and "rather not say" included. */
  readonly answered: number;
  /** What else the company is called, of the particulars. */
  readonly alsoCalled: readonly string[];
}

export interface CaseList {
  /** Those being worked on, most recently changed first. */
  readonly cases: readonly CaseSummary[];
  /** Those put away, most recently changed first. */
  readonly archived: readonly CaseSummary[];
  /** Deleted ones that can still be brought back. */
  readonly deleted: readonly CaseSummary[];
  readonly damaged: readonly DamagedRow[];
}

/** How many answers each case has, in one pass over the keys alone. */
async function countAnswers(): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [caseId] of await db.answers.toCollection().primaryKeys())
    counts.set(caseId, (counts.get(caseId) ?? 0) + 1);
  return counts;
}

/** Particulars that are names, of all cases at once. One that cannot be read is told when its case is opened. */
async function readNames(cases: readonly CaseRow[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const keys = cases.flatMap(({ id }) => NAME_PARTICULARS.map((key): [string, string] => [id, key]));
  const names = new Map<string, string[]>();
  for (const raw of await db.particulars.bulkGet(keys)) {
    const row = particularRowSchema.safeParse(raw);
    if (!row.success || row.data.value.type !== 'text') continue;
    const { caseId, value } = row.data;
    names.set(caseId, [...(names.get(caseId) ?? []), value.text]);
  }
  return names;
}

async function readCases(): Promise<CaseList> {
  const { rows, damaged } = readCaseRows(await db.cases.toArray());
  const [answered, names] = await Promise.all([countAnswers(), readNames(rows)]);
  const summaries = rows.map((row) => ({
    ...row,
    answered: answered.get(row.id) ?? 0,
    alsoCalled: names.get(row.id) ?? [],
  }));
  const kept = summaries.filter((row) => row.deletedAt === null);
  return {
    cases: kept.filter((row) => row.archivedAt === null),
    archived: kept.filter((row) => row.archivedAt !== null),
    deleted: summaries.filter((row) => row.deletedAt !== null),
    damaged,
  };
}

/** All cases on this device. */
export function useCases(): Live<CaseList> {
  return useLiveQuery(() => guarded(readCases), [], LOADING);
}

export interface OpenCase {
  /** `null`: there is no such case on this device, or it cannot be read. */
  readonly case: CaseRow | null;
  /** Everything said so far; the same object until something changes. */
  readonly answers: Answers;
  readonly papers: Papers;
  readonly damaged: readonly DamagedRow[];
}

/**
 * Remembers a part of the case read last, and gives the same object where it says the same, in the same order: a case
 * is read at every key of a note, and nothing need be worked out or drawn anew for what has not changed.
 */
function keepSame<T>(): (id: CaseId, value: T, says?: unknown) => T {
  let last: { readonly id: CaseId; readonly stamp: string; readonly value: T } | null = null;
  return (id, value, says = value) => {
    const stamp = JSON.stringify(says);
    if (last?.id !== id || last.stamp !== stamp) last = { id, stamp, value };
    return last.value;
  };
}

const sameCase = keepSame<CaseRow | null>();
const sameAnswers = keepSame<Answers>();
const sameNotes = keepSame<Papers['notes']>();
const sameLater = keepSame<Papers['later']>();
const sameParticulars = keepSame<Papers['particulars']>();
const samePapers = keepSame<Papers>();

/** A case without the moment of its last change, which nothing on its screens shows. */
const withoutMoment = (row: CaseRow | undefined) => (row === undefined ? null : { ...row, changedAt: 0 });

function samePaper(id: CaseId, { notes, later, particulars }: Papers): Papers {
  const says = { notes: [...notes], later: [...later], particulars: [...particulars] };
  const parts = {
    notes: sameNotes(id, notes, says.notes),
    later: sameLater(id, later, says.later),
    particulars: sameParticulars(id, particulars, says.particulars),
  };
  return samePapers(id, parts, says);
}

async function readCase(id: CaseId): Promise<OpenCase> {
  const raw = await db.cases.get(id);
  const { rows, damaged } = readCaseRows(raw === undefined ? [] : [raw]);
  const of = (table: Table) => table.where('caseId').equals(id).toArray();
  const stored = readAnswerRows(await of(db.answers));
  const beside = readPaperRows({
    notes: await of(db.notes),
    later: await of(db.later),
    particulars: await of(db.particulars),
  });
  return {
    case: sameCase(id, rows[0] ?? null, withoutMoment(rows[0])),
    answers: sameAnswers(id, stored.answers, [...stored.answers]),
    papers: samePaper(id, beside.papers),
    damaged: [...damaged, ...stored.damaged, ...beside.damaged],
  };
}

/** Reads one case once. */
export function loadCase(id: CaseId): Promise<Stored<OpenCase>> {
  return attempt(() => readCase(id));
}

/** One case with its answers. */
export function useCase(id: CaseId): Live<OpenCase> {
  return useLiveQuery(() => guarded(() => readCase(id)), [id], LOADING);
}

/** The preferences of this device, following changes made in any window. */
export function usePreferences(initial: Preferences): Preferences {
  return useLiveQuery(
    async () => {
      try {
        return readPreferenceRows(await db.preferences.toArray());
      } catch {
        return initial;
      }
    },
    [initial],
    initial,
  );
}
