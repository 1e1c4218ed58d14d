import type { Answer, FactId, Kind, PlaceId } from '../../seeds/schema/index.ts';
import { putAnswers } from './answers.ts';
import { canonicalText } from './json-file/canonical.ts';
import { updateCaseRow } from './cases.ts';
import { database as db } from './database.ts';
import { readAnswerRows, readCaseRows } from './read-rows.ts';
import { attempt, MissingCase, type Stored } from './result.ts';
import type { CaseId } from './rows.ts';

/**
 * Answers, places and what the person cares about, as far as they go together. `null` for an answer: none is given; for
 * the others, as if absent: they stay.
 */
export interface CaseChange {
  readonly answers: ReadonlyMap<FactId, Answer | null>;
  readonly places: readonly PlaceId[] | null;
  readonly cares?: readonly Kind[] | null;
}

/** What of a change was not taken back, because it has been changed again since. */
export interface LeftAsIs {
  readonly facts: readonly FactId[];
  readonly places: boolean;
  readonly cares: boolean;
}

const TABLES = () => [db.cases, db.answers, db.drafts];

/**
 * Changes answers and places together or not at all, and gives back what they were. The forms that the answers were
 * filled in are forgotten.
 */
export function changeCase(caseId: CaseId, change: CaseChange): Promise<Stored<CaseChange>> {
  return attempt(() =>
    db.transaction('rw', TABLES(), async () => {
      const before = await readNow(caseId, change);
      await write(caseId, change);
      return before;
    }),
  );
}

/**
 * Takes a change back, all of it together: `made` is what was changed, `before` what that gave back. What has been
 * changed again since, here or in another window, stays as it is.
 */
export function takeBackChange(
  caseId: CaseId,
  made: CaseChange,
  before: CaseChange,
): Promise<Stored<LeftAsIs>> {
  return attempt(() =>
    db.transaction('rw', TABLES(), async () => {
      const now = await readNow(caseId, made);
      const facts = [...made.answers.keys()].filter(
        (fact) => !isSame(now.answers.get(fact), made.answers.get(fact)),
      );
      const places = !isSame(now.places, made.places);
      const cares = !isSame(now.cares, made.cares);
      await write(caseId, {
        answers: new Map([...before.answers].filter(([fact]) => !facts.includes(fact))),
        places: places ? null : before.places,
        cares: cares ? null : (before.cares ?? null),
      });
      return { facts, places, cares };
    }),
  );
}

/** What a case says now of what a change is about. */
async function readNow(caseId: CaseId, { answers, places, cares = null }: CaseChange): Promise<CaseChange> {
  const row = readCaseRows([await db.cases.get(caseId)]).rows[0];
  if (row === undefined) throw new MissingCase(caseId);
  const raws = await db.answers.bulkGet([...answers.keys()].map((fact): [string, string] => [caseId, fact]));
  const said = readAnswerRows(raws.filter((raw) => raw !== undefined)).answers;
  return {
    answers: new Map([...answers.keys()].map((fact) => [fact, said.get(fact) ?? null])),
    places: places === null ? null : row.places,
    cares: cares === null ? null : row.cares,
  };
}

async function write(caseId: CaseId, { answers, places, cares = null }: CaseChange): Promise<void> {
  await updateCaseRow(caseId, {
    ...(places !== null && { places: [...places] }),
    ...(cares !== null && { cares: [...cares] }),
  });
  await putAnswers(caseId, answers, { dropForms: true });
}

const isSame = (a: unknown, b: unknown): boolean => canonicalText(a ?? null) === canonicalText(b ?? null);
