import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { archiveCase, createCase, duplicateCase, unarchiveCase } from '../../../renderer/storage/cases.ts';
import { database } from '../../../renderer/storage/database.ts';
import { readCaseRows } from '../../../renderer/storage/read-rows.ts';
import type { CaseId } from '../../../renderer/storage/rows.ts';
import { cleanTag, cleanTags, MOST_TAGS } from '../../../renderer/storage/tag-rules.ts';
import { addTag, removeTag } from '../../../renderer/storage/tags.ts';

async function newCase(): Promise<CaseId> {
  const made = await createCase('Kwong Fai', { version: '0.1.0', hash: 'a'.repeat(64) });
  return made.ok ? made.value.id : expect.fail(made.problem.kind);
}

async function rowOf(id: CaseId) {
  return readCaseRows([await database.cases.get(id)]).rows[0] ?? expect.fail('no such case');
}

async function add(id: CaseId, tag: string) {
  const added = await addTag(id, tag);
  return added.ok ? added.value : expect.fail(added.problem.kind);
}

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});

describe('tags', () => {
  test('are each borne once, however they are written', async () => {
    const id = await newCase();
    expect(await add(id, ' Canton  Fair ')).toBe('added');
    expect(await add(id, 'CANTON fair')).toBe('there');
    expect(await add(id, 'Ｃanton Fair')).toBe('there');
    expect(await add(id, ' \u202e ')).toBe('empty');
    expect((await rowOf(id)).tags).toEqual(['Canton Fair']);
    await removeTag(id, 'canton FAIR');
    expect((await rowOf(id)).tags).toEqual([]);
  });

  test(`are at most ${MOST_TAGS}`, async () => {
    const id = await newCase();
    for (let count = 1; count <= MOST_TAGS; count += 1) expect(await add(id, `${count}`)).toBe('added');
    expect(await add(id, 'one more')).toBe('full');
    expect(await add(id, '1')).toBe('there');
    expect((await rowOf(id)).tags).toHaveLength(MOST_TAGS);
  });

  test('given in two windows at once are all borne, and the time of change stays', async () => {
    const id = await newCase();
    const { changedAt } = await rowOf(id);
    await Promise.all(['a', 'b', 'c', 'd'].map((tag) => addTag(id, tag)));
    await Promise.all([addTag(id, 'e'), removeTag(id, 'a')]);
    const row = await rowOf(id);
    expect([...row.tags].sort()).toEqual(['b', 'c', 'd', 'e']);
    expect(row.changedAt).toBe(changedAt);
  });

  test('are at most 40 whole characters, and clean', () => {
    expect(cleanTag('t'.repeat(40))).toBe('t'.repeat(40));
    expect(cleanTag('𠮷'.repeat(41))).toBe('𠮷'.repeat(40));
    expect(cleanTag('a\u202e\u0000b')).toBe('ab');
    expect(cleanTags(['x', 'X', '', ' y '])).toEqual(['x', 'y']);
  });
});

test('an archived case keeps everything, comes back as it was, and its copy is not archived', async () => {
  const id = await newCase();
  await addTag(id, 'toys');
  const before = await rowOf(id);
  await archiveCase(id);
  expect(await rowOf(id)).toEqual({ ...before, archivedAt: expect.any(Number) as number });
  const copy = await duplicateCase(id, 'Copy');
  if (!copy.ok) throw new Error('not copied', { cause: copy.problem });
  expect(await rowOf(copy.value.id)).toMatchObject({ archivedAt: null, tags: ['toys'] });
  await unarchiveCase(id);
  expect(await rowOf(id)).toEqual(before);
});
