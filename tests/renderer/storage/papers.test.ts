import 'fake-indexeddb/auto';
import type { Table } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { factIdSchema, isoDateSchema, kindSchema, questionIdSchema } from '../../../seeds/schema/index.ts';
import { removeDamaged, setProgress } from '../../../renderer/storage/answers.ts';
import { createCase, duplicateCase, purgeCase } from '../../../renderer/storage/cases.ts';
import { database } from '../../../renderer/storage/database.ts';
import {
  dropDrafts,
  keepDraft,
  loadDrafts,
  setLater,
  setNote,
  setParticular,
} from '../../../renderer/storage/papers.ts';
import { readCaseRows, readPaperRows } from '../../../renderer/storage/read-rows.ts';
import { NOTE_LENGTH, type CaseId, type Draft } from '../../../renderer/storage/rows.ts';
import { keepAnswer, keepChoice } from './write-case.ts';

const SIZE = factIdSchema.parse('company.size');
const ORIGINS = factIdSchema.parse('capital.origins');
const ASKING = questionIdSchema.parse('org-kinds');

const PLANNED: Draft = {
  mode: 'planned',
  by: isoDateSchema.parse('2027-03-31'),
  value: { type: 'choice', option: 'small' },
};

async function newCase(): Promise<CaseId> {
  const made = await createCase('Kwong Fai', { version: '0.1.0', hash: 'a'.repeat(64) });
  return made.ok ? made.value.id : expect.fail(made.problem.kind);
}

async function papersOf(id: CaseId) {
  const of = (table: Table) => table.where('caseId').equals(id).toArray();
  return readPaperRows({
    notes: await of(database.notes),
    later: await of(database.later),
    particulars: await of(database.particulars),
  });
}

async function draftsOf(id: CaseId) {
  const drafts = await loadDrafts(id);
  if (!drafts.ok) throw new Error('not read', { cause: drafts.problem });
  return drafts.value;
}

async function rowOf(id: CaseId) {
  return readCaseRows([await database.cases.get(id)]).rows[0];
}

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});

describe('private notes', () => {
  test('are kept as they are written, spaces and lines included; a later text takes the place of the former', async () => {
    const id = await newCase();
    await setNote(id, SIZE, 'first');
    await setNote(id, SIZE, '  two\nlines ');
    await setNote(id, ORIGINS, '問會計');
    // Which of the two comes first depends on the millisecond, and matters to nobody.
    expect((await papersOf(id)).papers.notes).toEqual(
      new Map([
        [SIZE, '  two\nlines '],
        [ORIGINS, '問會計'],
      ]),
    );
  });

  test.each(['', ' \n\t '])('%j leaves no note behind', async (nothing) => {
    const id = await newCase();
    await setNote(id, SIZE, 'first');
    expect(await setNote(id, SIZE, nothing)).toEqual({ ok: true, value: undefined });
    expect(await database.notes.count()).toBe(0);
  });

  test.each([
    [NOTE_LENGTH - 1, NOTE_LENGTH - 1],
    [NOTE_LENGTH, NOTE_LENGTH],
    [NOTE_LENGTH + 1, NOTE_LENGTH],
  ])('of %d characters are kept with %d', async (typed, kept) => {
    const id = await newCase();
    expect((await setNote(id, SIZE, 'n'.repeat(typed))).ok).toBe(true);
    expect((await papersOf(id)).papers.notes.get(SIZE)).toHaveLength(kept);
  });

  test('cut at the limit do not end in half a character', async () => {
    const id = await newCase();
    await setNote(id, SIZE, `${'n'.repeat(NOTE_LENGTH - 1)}𠮷`);
    const kept = (await papersOf(id)).papers.notes.get(SIZE) ?? '';
    expect(kept).toBe('n'.repeat(NOTE_LENGTH - 1));
  });

  test('to a case that is gone are refused, and nothing is left behind', async () => {
    const id = await newCase();
    await purgeCase(id);
    expect(await setNote(id, SIZE, 'x')).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    expect(await setLater(id, SIZE, true)).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    expect(await setParticular(id, 'name', { type: 'text', text: 'x' })).toMatchObject({ ok: false });
    for (const table of [database.notes, database.later, database.particulars])
      expect(await table.count()).toBe(0);
  });
});

describe('what to ask later', () => {
  test('is marked and unmarked, longest marked first, and marking changes no answer', async () => {
    const id = await newCase();
    await keepAnswer(id, SIZE, { state: 'known', value: 'small' });
    await database.later.bulkPut([
      { caseId: id, factId: ORIGINS, changedAt: 5 },
      { caseId: id, factId: 'org.base', changedAt: 2 },
    ]);
    await setLater(id, SIZE, true);
    expect([...(await papersOf(id)).papers.later]).toEqual(['org.base', ORIGINS, SIZE]);
    await setLater(id, ORIGINS, false);
    await setLater(id, ORIGINS, false);
    expect([...(await papersOf(id)).papers.later]).toEqual(['org.base', SIZE]);
    expect(await database.answers.count()).toBe(1);
  });
});

describe('particulars', () => {
  test('are kept in the form in which they were given, and taken away', async () => {
    const id = await newCase();
    const about = { type: 'amount', form: 'about', unit: 'hkd', exact: 3e7, min: null, max: null } as const;
    await setParticular(id, 'turnover', about);
    await setParticular(id, 'name', { type: 'text', text: 'Kwong Fai' });
    expect((await papersOf(id)).papers.particulars.get('turnover')).toEqual(about);
    await setParticular(id, 'turnover', null);
    expect([...(await papersOf(id)).papers.particulars.keys()]).toEqual(['name']);
  });

  test('that the database could not read back are refused, and the former stays', async () => {
    const id = await newCase();
    await setParticular(id, 'name', { type: 'text', text: 'Kwong Fai' });
    expect(await setParticular(id, 'name', { type: 'text', text: '' })).toMatchObject({ ok: false });
    expect((await papersOf(id)).papers.particulars.get('name')).toEqual({ type: 'text', text: 'Kwong Fai' });
  });
});

describe('forms left half filled in', () => {
  test('come back as they were, and go when dropped; other cases keep theirs', async () => {
    const [id, other] = [await newCase(), await newCase()];
    await keepDraft(id, SIZE, PLANNED, 'toy');
    await keepDraft(id, ORIGINS, { ...PLANNED, mode: 'unknown' }, '');
    await keepDraft(other, SIZE, PLANNED, '');
    expect((await draftsOf(id)).get(SIZE)).toEqual({ draft: PLANNED, query: 'toy' });
    await dropDrafts(id, [SIZE]);
    expect([...(await draftsOf(id)).keys()]).toEqual([ORIGINS]);
    expect((await draftsOf(other)).size).toBe(1);
  });

  test('that are damaged are as good as none', async () => {
    const id = await newCase();
    await keepDraft(id, SIZE, PLANNED, '');
    await database.drafts.put({ caseId: id, factId: ORIGINS, draft: { mode: 'sure' }, query: '' });
    expect([...(await draftsOf(id)).keys()]).toEqual([SIZE]);
  });
});

describe('a damaged row', () => {
  test('of notes, marks or particulars is set aside with its key; the others are read; it can be removed', async () => {
    const id = await newCase();
    await setNote(id, SIZE, 'good');
    await database.notes.put({ caseId: id, factId: ORIGINS, text: 7, changedAt: 1 });
    await database.later.put({ caseId: id, factId: SIZE, changedAt: 'yesterday' });
    await database.particulars.put({ caseId: id, key: 'name', value: { type: 'text' }, changedAt: 1 });
    const { papers, damaged } = await papersOf(id);
    expect([...papers.notes.keys()]).toEqual([SIZE]);
    expect(damaged.map(({ table, key }) => [table, key])).toEqual([
      ['notes', [id, ORIGINS]],
      ['later', [id, SIZE]],
      ['particulars', [id, 'name']],
    ]);
    for (const row of damaged) expect(await removeDamaged(row)).toEqual({ ok: true, value: undefined });
    const after = await papersOf(id);
    expect(after.damaged).toEqual([]);
    expect([...after.papers.notes.keys()]).toEqual([SIZE]);
  });
});

describe('a copy of a case', () => {
  test('has its notes, marks and particulars but neither its half filled forms nor the letter to its client', async () => {
    const id = await newCase();
    await setNote(id, SIZE, 'note');
    await setLater(id, ORIGINS, true);
    await setParticular(id, 'name', { type: 'text', text: 'Kwong Fai' });
    await setParticular(id, 'client-letter.en', { type: 'text', text: 'stamp\nDear Mr Chan' });
    await keepDraft(id, SIZE, PLANNED, '');
    const copy = await duplicateCase(id, 'Copy');
    if (!copy.ok) throw new Error('not copied', { cause: copy.problem });
    await setNote(copy.value.id, SIZE, 'another');
    const [before, after] = [await papersOf(id), await papersOf(copy.value.id)];
    expect(after.papers.later).toEqual(before.papers.later);
    expect([...after.papers.particulars.keys()]).toEqual(['name']);
    expect([before.papers.notes.get(SIZE), after.papers.notes.get(SIZE)]).toEqual(['note', 'another']);
    expect((await draftsOf(copy.value.id)).size).toBe(0);
  });

  test('leaves out a note that cannot be read', async () => {
    const id = await newCase();
    await setNote(id, ORIGINS, 'good');
    await database.notes.put({ caseId: id, factId: SIZE, text: 7, changedAt: 1 });
    const copy = await duplicateCase(id, 'Copy');
    if (!copy.ok) throw new Error('not copied', { cause: copy.problem });
    expect(await database.notes.where('caseId').equals(copy.value.id).count()).toBe(1);
  });
});

test('removing a case for good leaves nothing of it in any table, and touches no other case', async () => {
  const [id, other] = [await newCase(), await newCase()];
  for (const one of [id, other]) {
    await keepAnswer(one, SIZE, { state: 'unknown' });
    await setNote(one, SIZE, 'note');
    await setLater(one, SIZE, true);
    await setParticular(one, 'name', { type: 'text', text: 'x' });
    await keepDraft(one, SIZE, PLANNED, '');
  }
  await purgeCase(id);
  const tables = database.tables.filter(({ schema }) => /Id.(?:factId|key)/u.test(schema.primKey.name));
  for (const table of tables) {
    expect([table.name, await table.where('caseId').equals(id).count()]).toEqual([table.name, 0]);
    expect([table.name, await table.where('caseId').equals(other).count()]).toEqual([table.name, 1]);
  }
  expect(tables).toHaveLength(5);
});

describe('two windows at once', () => {
  test('one setting the length, the other the question: both stand', async () => {
    const id = await newCase();
    await Promise.all([setProgress(id, { length: 'quick' }), setProgress(id, { currentQuestion: ASKING })]);
    expect((await rowOf(id))?.progress).toEqual({ currentQuestion: ASKING, length: 'quick' });
    await setProgress(id, { currentQuestion: null });
    expect((await rowOf(id))?.progress).toEqual({ currentQuestion: null, length: 'quick' });
  });

  test('what one cares about is kept beside it', async () => {
    const id = await newCase();
    await Promise.all([
      keepChoice(id, { cares: [kindSchema.parse('land')] }),
      setProgress(id, { length: 'quick' }),
      setNote(id, SIZE, 'note'),
    ]);
    const row = await rowOf(id);
    expect([row?.cares, row?.progress.length]).toEqual([['land'], 'quick']);
  });
});
