import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeAnswers, removeDamaged } from '../../../renderer/storage/answers.ts';
import { createCase, purgeCase } from '../../../renderer/storage/cases.ts';
import { database } from '../../../renderer/storage/database.ts';
import { keepDraft, setNote } from '../../../renderer/storage/papers.ts';
import { readCaseRows } from '../../../renderer/storage/read-rows.ts';
import type { CaseId, Draft } from '../../../renderer/storage/rows.ts';
import { factIdSchema, isoDateSchema, type Answer, type FactId } from '../../../seeds/schema/index.ts';
import { keepAnswer } from './write-case.ts';

const SIZE = factIdSchema.parse('company.size');
const ORIGINS = factIdSchema.parse('capital.origins');
const FORM: Draft = { mode: 'now', by: null, value: { type: 'choice', option: 'small' } };

async function newCase(): Promise<CaseId> {
  const made = await createCase('Kwong Fai', { version: '0.1.0', hash: 'a'.repeat(64) });
  if (!made.ok) throw new Error('not created', { cause: made.problem });
  return made.value.id;
}

const stored = (id: CaseId) => database.answers.where('caseId').equals(id).toArray();

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});

describe('several answers', () => {
  test('are changed together, and their forms go with them where they were saved from them', async () => {
    const id = await newCase();
    await keepAnswer(id, SIZE, { state: 'known', value: 'small' });
    const changes = new Map<FactId, Answer | null>([
      [ORIGINS, { state: 'declined' }],
      [SIZE, null],
    ]);
    for (const dropForms of [false, true]) {
      await keepDraft(id, ORIGINS, FORM, '');
      expect((await changeAnswers(id, changes, { dropForms })).ok).toBe(true);
      expect(await stored(id)).toMatchObject([{ factId: ORIGINS, answer: { state: 'declined' } }]);
      expect(await database.drafts.count()).toBe(dropForms ? 0 : 1);
    }
  });

  test('are all left as they were where one cannot be written', async () => {
    const id = await newCase();
    const plan: Answer = { state: 'planned', value: true, by: isoDateSchema.parse('2027-01-01') };
    const broken = new Map<FactId, Answer | null>([
      [SIZE, { state: 'unknown' }],
      [ORIGINS, Object.assign(plan, { by: 'some day' })],
    ]);
    expect((await changeAnswers(id, broken, { dropForms: true })).ok).toBe(false);
    expect(await stored(id)).toEqual([]);
  });

  test('of a case that is gone are not written, nor is a form', async () => {
    const id = await newCase();
    await purgeCase(id);
    const none = new Map([[SIZE, null]]);
    expect((await changeAnswers(id, none, { dropForms: false })).ok).toBe(false);
    expect((await keepDraft(id, SIZE, FORM, '')).ok).toBe(false);
    expect(await database.drafts.count()).toBe(0);
  });

  test('and everything else of a damaged case go with it', async () => {
    const id = await newCase();
    await keepAnswer(id, SIZE, { state: 'unknown' });
    await setNote(id, SIZE, 'note');
    await database.cases.update(id, { name: 7 });
    const [damaged] = readCaseRows(await database.cases.toArray()).damaged;
    if (damaged === undefined) throw new Error('not damaged');
    await removeDamaged(damaged);
    const left = await Promise.all(database.tables.map((table) => table.count()));
    expect(left.every((count) => count === 0)).toBe(true);
  });
});
