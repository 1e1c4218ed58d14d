import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { setProgress } from '../../../renderer/storage/answers.ts';
import { createCase, deleteCase } from '../../../renderer/storage/cases.ts';
import { exportCase, type ExportChoice } from '../../../renderer/storage/case-file/export-case.ts';
import type { CaseContent } from '../../../renderer/storage/case-file/format.ts';
import { importCase } from '../../../renderer/storage/case-file/import-case.ts';
import { readCaseFile } from '../../../renderer/storage/case-file/read-case-file.ts';
import { database } from '../../../renderer/storage/database.ts';
import { keepDraft, setLater, setNote, setParticular } from '../../../renderer/storage/papers.ts';
import { readAnswerRows, readCaseRows, readPaperRows } from '../../../renderer/storage/read-rows.ts';
import { caseIdSchema, type CaseId, type CaseRow } from '../../../renderer/storage/rows.ts';
import { SAMPLE } from './sample-case.ts';
import { keepAnswer, keepChoice } from '../storage/write-case.ts';

const PACK = { version: '0.1.0', hash: 'b'.repeat(64) };
const CHOICE: ExportChoice = { asOf: SAMPLE.asOf, particulars: false, notes: false };
const at = (index: number) => SAMPLE.answers[index] ?? expect.fail('no such answer');
const [FIRST, SECOND] = [at(0), at(1)];

const ALL = ['cases', 'answers', 'notes', 'later', 'particulars', 'drafts'] as const;
const everything = async () =>
  Promise.all(ALL.map(async (table) => [table, await database[table].toArray()]));

async function imported(content: CaseContent): Promise<CaseRow> {
  const made = await importCase(content);
  return made.ok ? made.value : expect.fail('not kept');
}

async function exported(id: CaseId, choice: Partial<ExportChoice> = {}) {
  const made = await exportCase(id, { ...CHOICE, ...choice });
  if (!made.ok) throw new Error('not written', { cause: made.problem.cause });
  const read = await readCaseFile(made.value.text);
  return { ...made.value, content: read.ok ? read.content : expect.fail(JSON.stringify(read.problem)) };
}

async function richCase(): Promise<CaseRow> {
  const made = await createCase('Kwong Fai', PACK);
  if (!made.ok) throw new Error('not created');
  const { id } = made.value;
  await keepAnswer(id, SECOND.fact, SECOND.answer);
  await keepAnswer(id, FIRST.fact, FIRST.answer);
  await keepChoice(id, { places: SAMPLE.places });
  await keepChoice(id, { cares: SAMPLE.cares });
  await setProgress(id, { length: 'quick' });
  await setLater(id, FIRST.fact, true);
  await setNote(id, FIRST.fact, 'a secret of the officer');
  await setParticular(id, 'contact-person', { type: 'text', text: 'somebody' });
  await keepDraft(id, FIRST.fact, { mode: 'now', by: null, value: { type: 'boolean', flag: true } }, 'typed');
  return made.value;
}

beforeEach(async () => {
  await Promise.all(ALL.map((table) => database[table].clear()));
});

describe('opening a case file', () => {
  test('makes a new case with all that is in it, answers in their order', async () => {
    const row = await imported({ ...SAMPLE, notes: [{ fact: FIRST.fact, text: 'kept' }] });
    const { rows } = readCaseRows([await database.cases.get(row.id)]);
    expect(rows[0]).toMatchObject({
      name: SAMPLE.name,
      places: SAMPLE.places,
      cares: SAMPLE.cares,
      pack: SAMPLE.pack,
      deletedAt: null,
      progress: { currentQuestion: null, length: 'quick' },
    });
    const of = (table: 'answers' | 'notes' | 'later' | 'particulars') =>
      database[table].where('caseId').equals(row.id).toArray();
    const { answers, damaged } = readAnswerRows(await of('answers'));
    expect(damaged).toEqual([]);
    expect([...answers]).toEqual(SAMPLE.answers.map(({ fact, answer }) => [fact, answer]));
    const { papers } = readPaperRows({
      notes: await of('notes'),
      later: await of('later'),
      particulars: await of('particulars'),
    });
    expect([...papers.later]).toEqual(SAMPLE.later);
    expect([...papers.notes]).toEqual([[FIRST.fact, 'kept']]);
  });

  test('touches no case that is there, and numbers the name', async () => {
    await imported(SAMPLE);
    const before = await everything();
    const second = await imported(SAMPLE);
    expect(second.name).toBe(`${SAMPLE.name} (2)`);
    const after = await everything();
    for (const [index, [, rows]] of before.entries())
      expect(after[index]?.[1]).toEqual(expect.arrayContaining([...(rows ?? [])]));
    await deleteCase(second.id);
    expect((await imported(SAMPLE)).name).toBe(`${SAMPLE.name} (3)`);
  });

  test('is all or nothing', async () => {
    await imported(SAMPLE);
    const before = await everything();
    const broken: CaseContent = { ...SAMPLE, notes: [{ fact: FIRST.fact, text: '' }] };
    expect((await importCase(broken)).ok).toBe(false);
    expect(await everything()).toEqual(before);
  });
});

describe('saving a case file', () => {
  test('writes what belongs to the case, and what is opened from it says the same', async () => {
    const row = await richCase();
    const { content, unread } = await exported(row.id);
    expect(unread).toBe(0);
    expect(content).toEqual({
      name: 'Kwong Fai',
      asOf: SAMPLE.asOf,
      pack: PACK,
      places: SAMPLE.places,
      cares: SAMPLE.cares,
      length: 'quick',
      answers: [SECOND, FIRST],
      later: [FIRST.fact],
    });
    const again = await exported((await imported(content)).id);
    expect(again.content).toEqual({ ...content, name: 'Kwong Fai (2)' });
  });

  test('leaves private notes, particulars and half-filled forms out unless asked', async () => {
    const { id } = await richCase();
    expect((await exported(id)).text).not.toMatch(/secret|somebody|typed/);
    const withNotes = await exported(id, { notes: true });
    expect(withNotes.content.notes).toEqual([{ fact: FIRST.fact, text: 'a secret of the officer' }]);
    expect(withNotes.text).not.toMatch(/somebody|typed/);
    const withParticulars = await exported(id, { particulars: true });
    expect(withParticulars.text).toContain('somebody');
    expect(withParticulars.text).not.toMatch(/secret|typed/);
  });

  test('counts the rows that cannot be read instead of hiding them', async () => {
    const { id } = await richCase();
    await database.answers.put({ caseId: id, factId: 'land.role', answer: { state: 'sure' }, changedAt: 1 });
    await database.notes.put({ caseId: id, factId: 'land.role', text: 7, changedAt: 1 });
    expect((await exported(id)).unread).toBe(1);
    expect((await exported(id, { notes: true })).unread).toBe(2);
  });

  test('of a case that is gone fails as such', async () => {
    const made = await exportCase(caseIdSchema.parse('none'), CHOICE);
    expect(made).toMatchObject({ ok: false, problem: { kind: 'missing' } });
  });
});
