import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { factIdSchema, placeIdSchema, questionIdSchema } from '../../../seeds/schema/index.ts';
import { clearAnswer, setProgress } from '../../../renderer/storage/answers.ts';
import {
  cleanCaseName,
  createCase,
  deleteCase,
  duplicateCase,
  purgeCase,
  purgeExpired,
  renameCase,
  restoreCase,
} from '../../../renderer/storage/cases.ts';
import { database } from '../../../renderer/storage/database.ts';
import { readAnswerRows, readCaseRows } from '../../../renderer/storage/read-rows.ts';
import type { CaseId, CaseRow } from '../../../renderer/storage/rows.ts';
import { keepAnswer, keepChoice } from './write-case.ts';

const PACK = { version: '0.1.0', hash: 'a'.repeat(64) };
const ORIGINS = factIdSchema.parse('capital.origins');
const SIZE = factIdSchema.parse('company.size');

async function newCase(name = 'Kwong Fai'): Promise<CaseRow> {
  const made = await createCase(name, PACK);
  if (!made.ok) throw new Error('not created', { cause: made.problem });
  return made.value;
}

const answersOf = async (id: CaseId) =>
  readAnswerRows(await database.answers.where('caseId').equals(id).toArray()).answers;

async function reread(id: CaseId): Promise<CaseRow | undefined> {
  return readCaseRows([await database.cases.get(id)]).rows[0];
}

beforeEach(async () => {
  await database.cases.clear();
  await database.answers.clear();
});

describe('a case', () => {
  test('is kept with the edition of the catalogue and comes back as it was', async () => {
    const row = await newCase('  Kwong   Fai  ');
    expect(row.name).toBe('Kwong Fai');
    expect(await reread(row.id)).toEqual(row);
    expect(row.pack).toEqual(PACK);
  });

  test('is renamed, but never to nothing', async () => {
    const row = await newCase();
    await renameCase(row.id, ' 廣輝 ');
    await renameCase(row.id, '   ');
    expect((await reread(row.id))?.name).toBe('廣輝');
  });

  test('is duplicated with its answers, and the two then go their own ways', async () => {
    const row = await newCase();
    await keepAnswer(row.id, SIZE, { state: 'known', value: 'small' });
    const copy = await duplicateCase(row.id, 'Copy');
    if (!copy.ok) throw new Error('not copied');
    await keepAnswer(copy.value.id, SIZE, { state: 'known', value: 'large' });
    expect((await answersOf(row.id)).get(SIZE)).toEqual({ state: 'known', value: 'small' });
    expect((await answersOf(copy.value.id)).get(SIZE)).toEqual({ state: 'known', value: 'large' });
  });

  test('that is deleted can be brought back with its answers until it is removed for good', async () => {
    const row = await newCase();
    await keepAnswer(row.id, SIZE, { state: 'declined' });
    await deleteCase(row.id);
    expect((await reread(row.id))?.deletedAt).not.toBeNull();
    await restoreCase(row.id);
    expect((await reread(row.id))?.deletedAt).toBeNull();
    expect((await answersOf(row.id)).size).toBe(1);
    await purgeCase(row.id);
    expect(await database.cases.count()).toBe(0);
    expect(await database.answers.count()).toBe(0);
  });

  test('deleted 31 days ago is removed for good, one deleted 29 days ago stays', async () => {
    const [old, recent, kept] = [await newCase('old'), await newCase('recent'), await newCase('kept')];
    const now = Date.now();
    await database.cases.update(old.id, { deletedAt: now - 31 * 86_400_000 });
    await database.cases.update(recent.id, { deletedAt: now - 29 * 86_400_000 });
    expect(await purgeExpired(now)).toEqual({ ok: true, value: 1 });
    const names = readCaseRows(await database.cases.toArray()).rows.map(({ name }) => name);
    expect(names.sort()).toEqual(['kept', 'recent']);
    expect(kept.deletedAt).toBeNull();
  });

  test('names are one line of at most 200 characters, whole characters only', () => {
    expect(cleanCaseName('a\nb')).toBe('a b');
    expect(cleanCaseName(' \t ')).toBeNull();
    expect([...(cleanCaseName('𠮷'.repeat(300)) ?? '')]).toHaveLength(200);
  });
});

describe('answers', () => {
  test('of two windows editing one case at once are both kept', async () => {
    const row = await newCase();
    await Promise.all([
      keepAnswer(row.id, SIZE, { state: 'known', value: 'small' }),
      keepAnswer(row.id, ORIGINS, { state: 'known', value: ['hong-kong'] }),
      keepChoice(row.id, { places: [placeIdSchema.parse('sghk-zone')] }),
      setProgress(row.id, { currentQuestion: questionIdSchema.parse('org-kinds') }),
    ]);
    expect((await answersOf(row.id)).size).toBe(2);
    const after = await reread(row.id);
    expect(after?.places).toEqual(['sghk-zone']);
    expect(after?.progress.currentQuestion).toBe('org-kinds');
  });

  test('can be taken back without touching the others', async () => {
    const row = await newCase();
    await keepAnswer(row.id, SIZE, { state: 'unknown' });
    await keepAnswer(row.id, ORIGINS, { state: 'known', value: [] });
    await clearAnswer(row.id, SIZE);
    expect([...(await answersOf(row.id)).keys()]).toEqual([ORIGINS]);
  });

  test('to a case that is gone are refused, and nothing is left behind', async () => {
    const row = await newCase();
    await purgeCase(row.id);
    const result = await keepAnswer(row.id, SIZE, { state: 'unknown' });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    expect(await database.answers.count()).toBe(0);
  });
});
