import { database as db } from '../database.ts';
import { newCaseId } from '../cases.ts';
import { readCaseRows } from '../read-rows.ts';
import { attempt, type Stored } from '../result.ts';
import {
  answerRowSchema,
  caseRowSchema,
  laterRowSchema,
  noteRowSchema,
  particularRowSchema,
  type CaseId,
  type CaseRow,
} from '../rows.ts';
import type { CaseContent } from './format.ts';
import { freeName } from './free-name.ts';

/** One row each, changed a millisecond apart, so that they keep their order. */
function inOrder<T>(items: readonly T[] | undefined, now: number): (T & { readonly changedAt: number })[] {
  const all = items ?? [];
  return all.map((item, index) => ({ ...item, changedAt: now - all.length + index }));
}

/** Makes a new case of a case file, all of it or nothing. No case that is there is touched. */
export function importCase(content: CaseContent): Promise<Stored<CaseRow>> {
  return attempt(() =>
    db.transaction('rw', [db.cases, db.answers, db.notes, db.later, db.particulars], async () => {
      const now = Date.now();
      const { rows } = readCaseRows(await db.cases.toArray());
      const row = caseRowSchema.parse({
        id: newCaseId(),
        name: freeName(
          content.name,
          rows.map(({ name }) => name),
        ),
        createdAt: now,
        changedAt: now,
        deletedAt: null,
        archivedAt: null,
        tags: content.tags ?? [],
        places: content.places,
        cares: content.cares,
        progress: { currentQuestion: null, length: content.length },
        pack: content.pack,
      });
      const caseId = row.id;
      await db.cases.add(row);
      await addParts(caseId, content, now);
      return row;
    }),
  );
}

/** Writes what belongs to a case, in its order, inside a transaction over the tables. None of it may be there yet. */
export async function addParts(
  caseId: CaseId,
  { answers, notes, later, particulars }: Pick<CaseContent, 'answers' | 'notes' | 'later' | 'particulars'>,
  now: number,
): Promise<void> {
  await db.answers.bulkAdd(
    inOrder(answers, now).map(({ fact, ...rest }) =>
      answerRowSchema.parse({ caseId, factId: fact, ...rest }),
    ),
  );
  await db.notes.bulkAdd(
    inOrder(notes, now).map(({ fact, ...rest }) => noteRowSchema.parse({ caseId, factId: fact, ...rest })),
  );
  const marks = later.map((factId) => ({ factId }));
  await db.later.bulkAdd(inOrder(marks, now).map((mark) => laterRowSchema.parse({ caseId, ...mark })));
  await db.particulars.bulkAdd(
    inOrder(particulars, now).map((one) => particularRowSchema.parse({ caseId, ...one })),
  );
}
