import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCase, purgeCase } from '../../../renderer/storage/cases.ts';
import { changeCase, takeBackChange, type CaseChange } from '../../../renderer/storage/change-case.ts';
import { database } from '../../../renderer/storage/database.ts';
import { readAnswerRows, readCaseRows } from '../../../renderer/storage/read-rows.ts';
import type { CaseId } from '../../../renderer/storage/rows.ts';
import { factIdSchema, placeIdSchema, type Answer, type FactId } from '../../../seeds/schema/index.ts';
import { keepAnswer, keepChoice } from './write-case.ts';

const SIZE = factIdSchema.parse('company.size');
const ORIGINS = factIdSchema.parse('capital.origins');
const [HERE, THERE] = [placeIdSchema.parse('here'), placeIdSchema.parse('there')];
const small: Answer = { state: 'known', value: 'small' };
const large: Answer = { state: 'known', value: 'large' };
const CHANGE: CaseChange = {
  answers: new Map<FactId, Answer>([
    [SIZE, large],
    [ORIGINS, { state: 'declined' }],
  ]),
  places: [THERE],
};

async function newCase(): Promise<CaseId> {
  const made = await createCase('Kwong Fai', { version: '0.1.0', hash: 'a'.repeat(64) });
  if (!made.ok) throw new Error('not created', { cause: made.problem });
  const { id } = made.value;
  await keepAnswer(id, SIZE, small);
  await keepChoice(id, { places: [HERE] });
  return id;
}

async function now(id: CaseId) {
  const { answers } = readAnswerRows(await database.answers.where('caseId').equals(id).toArray());
  const { rows } = readCaseRows([await database.cases.get(id)]);
  return { answers: Object.fromEntries(answers), places: rows[0]?.places };
}

async function changed(id: CaseId, change = CHANGE): Promise<CaseChange> {
  const made = await changeCase(id, change);
  return made.ok ? made.value : expect.fail(made.problem.kind);
}

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('answers and places that go together', () => {
  test('are changed at once and taken back at once, to what was stored before', async () => {
    const id = await newCase();
    const before = await changed(id);
    expect(await now(id)).toEqual({
      answers: { [SIZE]: large, [ORIGINS]: { state: 'declined' } },
      places: [THERE],
    });
    const undone = await takeBackChange(id, CHANGE, before);
    expect(undone).toMatchObject({ ok: true, value: { facts: [], places: false } });
    expect(await now(id)).toEqual({ answers: { [SIZE]: small }, places: [HERE] });
  });

  test('where one part cannot be written, none is', async () => {
    const id = await newCase();
    vi.spyOn(database.answers, 'put').mockRejectedValue(new Error('the device is full'));
    expect((await changeCase(id, CHANGE)).ok).toBe(false);
    vi.restoreAllMocks();
    expect(await now(id)).toEqual({ answers: { [SIZE]: small }, places: [HERE] });
  });

  test('places that were not changed are not taken back either', async () => {
    const id = await newCase();
    const change = { ...CHANGE, places: null };
    const before = await changed(id, change);
    await keepChoice(id, { places: [] });
    await takeBackChange(id, change, before);
    expect(await now(id)).toEqual({ answers: { [SIZE]: small }, places: [] });
  });

  test('what was changed again since is left as it is, and told', async () => {
    const id = await newCase();
    const before = await changed(id);
    await keepAnswer(id, SIZE, { state: 'unknown' });
    await keepChoice(id, { places: [] });
    const undone = await takeBackChange(id, CHANGE, before);
    expect(undone).toMatchObject({ ok: true, value: { facts: [SIZE], places: true } });
    expect(await now(id)).toEqual({ answers: { [SIZE]: { state: 'unknown' } }, places: [] });
  });

  test('of a case removed meanwhile nothing is left behind', async () => {
    const id = await newCase();
    const before = await changed(id);
    await purgeCase(id);
    expect(await changeCase(id, CHANGE)).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    expect(await takeBackChange(id, CHANGE, before)).toMatchObject({
      ok: false,
      problem: { kind: 'missing' },
    });
    expect(await database.answers.count()).toBe(0);
  });
});
