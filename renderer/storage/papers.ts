import type { FactId } from '../../seeds/schema/index.ts';
import { updateCaseRow } from './cases.ts';
import { database as db } from './database.ts';
import { readDraftRows, type LeftForm } from './read-rows.ts';
import { attempt, MissingCase, type Stored } from './result.ts';
import {
  draftRowSchema,
  laterRowSchema,
  noteRowSchema,
  NOTE_LENGTH,
  particularRowSchema,
  type CaseId,
  type Draft,
  type ParticularValue,
} from './rows.ts';

/** Keeps the form of one fact as it stands; it is no answer yet. */
export function keepDraft(
  caseId: CaseId,
  factId: FactId,
  draft: Draft,
  query: string,
): Promise<Stored<void>> {
  return attempt(() =>
    db.transaction('rw', db.cases, db.drafts, async () => {
      const row = draftRowSchema.parse({ caseId, factId, draft, query, changedAt: Date.now() });
      const [found] = await Promise.all([db.cases.get(caseId), db.drafts.put(row)]);
      // A form still open in one window leaves nothing behind of a case removed in another.
      if (found === undefined) throw new MissingCase(caseId);
    }),
  );
}

/** Forgets the forms of some facts: they were saved, or left on purpose. */
export function dropDrafts(caseId: CaseId, facts: readonly FactId[]): Promise<Stored<void>> {
  return attempt(async () => {
    await db.drafts.bulkDelete(facts.map((fact): [string, string] => [caseId, fact]));
  });
}

/** The forms of a case that were left half filled in. */
export function loadDrafts(caseId: CaseId): Promise<Stored<ReadonlyMap<FactId, LeftForm>>> {
  return attempt(async () => readDraftRows(await db.drafts.where('caseId').equals(caseId).toArray()));
}

/** The beginning of a text, whole characters only. `most` counts as `length` does. */
function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** Keeps a private note; an empty one is removed. Longer than 4,000 characters it is cut there. */
export function setNote(caseId: CaseId, factId: FactId, text: string): Promise<Stored<void>> {
  const kept = cutAt(text, NOTE_LENGTH);
  return attempt(() =>
    db.transaction('rw', db.cases, db.notes, async () => {
      const row =
        kept.trim() === ''
          ? null
          : noteRowSchema.parse({ caseId, factId, text: kept, changedAt: Date.now() });
      // Asked for together: each round trip is time in which a killed process would lose the key just typed.
      await Promise.all([
        updateCaseRow(caseId, {}),
        row === null ? db.notes.delete([caseId, factId]) : db.notes.put(row),
      ]);
    }),
  );
}

/** Puts a fact on the list of what to ask the client later, or takes it off. */
export function setLater(caseId: CaseId, factId: FactId, later: boolean): Promise<Stored<void>> {
  return attempt(() =>
    db.transaction('rw', db.cases, db.later, async () => {
      await updateCaseRow(caseId, {});
      if (later) await db.later.put(laterRowSchema.parse({ caseId, factId, changedAt: Date.now() }));
      else await db.later.delete([caseId, factId]);
    }),
  );
}

/** Keeps one particular of the company; `null` removes it. */
export function setParticular(
  caseId: CaseId,
  key: string,
  value: ParticularValue | null,
): Promise<Stored<void>> {
  return attempt(() =>
    db.transaction('rw', db.cases, db.particulars, async () => {
      const row =
        value === null ? null : particularRowSchema.parse({ caseId, key, value, changedAt: Date.now() });
      await Promise.all([
        updateCaseRow(caseId, {}),
        row === null ? db.particulars.delete([caseId, key]) : db.particulars.put(row),
      ]);
    }),
  );
}
