import type { Answer, FactId } from '../../seeds/schema/index.ts';
import { removeWhole, updateCaseRow } from './cases.ts';
import { database as db } from './database.ts';
import type { DamagedRow } from './read-rows.ts';
import { attempt, type Stored } from './result.ts';
import { answerRowSchema, type CaseId, type PackStamp, type Progress } from './rows.ts';

/**
 * Changes several answers together or not at all; `null` forgets one. `dropForms` also forgets the forms they were
 * filled in, so that nothing saved comes back as unsaved.
 */
export function changeAnswers(
  caseId: CaseId,
  changes: ReadonlyMap<FactId, Answer | null>,
  { dropForms }: { readonly dropForms: boolean },
): Promise<Stored<void>> {
  return attempt(() =>
    db.transaction('rw', db.cases, db.answers, db.drafts, async () => {
      const put = putAnswers(caseId, changes, { dropForms });
      await Promise.all([updateCaseRow(caseId, {}), put]);
    }),
  );
}

/** Writes several answers inside a transaction over answers and drafts. */
export async function putAnswers(
  caseId: CaseId,
  changes: ReadonlyMap<FactId, Answer | null>,
  { dropForms }: { readonly dropForms: boolean },
): Promise<void> {
  const changedAt = Date.now();
  const key = (factId: FactId): [string, string] => [caseId, factId];
  const rows = [...changes].flatMap(([factId, answer]) =>
    answer === null ? [] : [answerRowSchema.parse({ caseId, factId, answer, changedAt })],
  );
  const gone = [...changes].flatMap(([factId, answer]) => (answer === null ? [key(factId)] : []));
  // Asked for together: each round trip is time in which a killed process would lose the answer.
  await Promise.all([
    ...rows.map((row) => db.answers.put(row)),
    db.answers.bulkDelete(gone),
    dropForms ? db.drafts.bulkDelete([...changes.keys()].map(key)) : null,
  ]);
}

/** Forgets one answer: the fact is again one nobody has asked about. */
export function clearAnswer(caseId: CaseId, factId: FactId): Promise<Stored<void>> {
  return attempt(() =>
    db.transaction('rw', db.cases, db.answers, async () => {
      await updateCaseRow(caseId, {});
      await db.answers.delete([caseId, factId]);
    }),
  );
}

/** Where the person is in the interview, and how long it is to be. What is not given stays. */
export function setProgress(caseId: CaseId, progress: Partial<Progress>): Promise<Stored<void>> {
  const change = Object.entries(progress).map(([key, value]) => [`progress.${key}`, value] as const);
  return attempt(async () => {
    await db.cases.update(caseId, Object.fromEntries(change));
  });
}

/** Notes that the person has seen this case under another edition of the catalogue. */
export function adoptPack(caseId: CaseId, pack: PackStamp): Promise<Stored<void>> {
  return attempt(async () => {
    await db.cases.update(caseId, { pack });
  });
}

/** Removes one row that cannot be read; of a case, everything. */
export function removeDamaged(row: DamagedRow): Promise<Stored<void>> {
  return attempt(async () => {
    // With all that belongs to it: no screen could reach that any more.
    if (row.table === 'cases') await removeWhole(String(row.key));
    else await db[row.table].delete([row.key[0] ?? '', row.key[1] ?? '']);
  });
}
