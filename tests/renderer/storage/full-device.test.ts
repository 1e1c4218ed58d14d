import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { factIdSchema, placeIdSchema, type Answer } from '../../../seeds/schema/index.ts';
import { changeAnswers } from '../../../renderer/storage/answers.ts';
import { importCase } from '../../../renderer/storage/case-file/import-case.ts';
import { createCase, duplicateCase } from '../../../renderer/storage/cases.ts';
import { changeCase } from '../../../renderer/storage/change-case.ts';
import { database } from '../../../renderer/storage/database.ts';
import { setNote, setParticular } from '../../../renderer/storage/papers.ts';
import { askToPersist, readStorageState, type StorageDoor } from '../../../renderer/storage/persistence.ts';
import type { Stored } from '../../../renderer/storage/result.ts';
import type { CaseId } from '../../../renderer/storage/rows.ts';
import { keepSnapshot } from '../../../renderer/storage/snapshots/write-snapshot.ts';
import { addTag } from '../../../renderer/storage/tags.ts';
import { SAMPLE } from '../case-file/sample-case.ts';
import { stateOf } from './a-state.ts';
import { keepAnswer, keepChoice } from './write-case.ts';

const FACTS = ['company.size', 'capital.origins', 'land.role'].map((id) => factIdSchema.parse(id));
const [SIZE] = FACTS;
const said: Answer = { state: 'known', value: 'small' };
const answers = new Map(FACTS.map((fact) => [fact, said]));

async function newCase(): Promise<CaseId> {
  const made = await createCase('Kwong Fai', { version: '0.1.0', hash: 'a'.repeat(64) });
  return made.ok ? made.value.id : expect.fail(made.problem.kind);
}

const everything = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

/** The device is full from the n-th row that is written on: as the browser says it, on the request itself. */
function fullAfter(rows: number): void {
  let written = 0;
  for (const how of ['put', 'add'] as const) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the store it belongs to
    const real = IDBObjectStore.prototype[how];
    vi.spyOn(IDBObjectStore.prototype, how).mockImplementation(function (this: IDBObjectStore, value, key) {
      written += 1;
      if (written > rows) throw new DOMException('no room left', 'QuotaExceededError');
      return key === undefined ? real.call(this, value) : real.call(this, value, key);
    });
  }
}

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Every write of several rows, and how many it can write before the device is full. */
const WRITES: readonly [string, number, (id: CaseId) => Promise<Stored<unknown>>][] = [
  ['one answer', 1, (id) => keepAnswer(id, SIZE ?? expect.fail(), said)],
  ['several answers', 3, (id) => changeAnswers(id, answers, { dropForms: true })],
  ['answers and places', 3, (id) => changeCase(id, { answers, places: [placeIdSchema.parse('here')] })],
  ['a copy', 1, (id) => duplicateCase(id, 'Copy')],
  ['a case file', 4, () => importCase(SAMPLE)],
  ['a state', 1, (id) => keepSnapshot(id, { reason: 'by-hand' }, stateOf([...answers]))],
  ['a note', 1, (id) => setNote(id, SIZE ?? expect.fail(), 'note')],
  ['a particular', 1, (id) => setParticular(id, 'name-en', { type: 'text', text: 'x' })],
  ['a tag', 0, (id) => addTag(id, 'toys')],
  ['places', 0, (id) => keepChoice(id, { places: [placeIdSchema.parse('here')] })],
  ['a new case', 0, () => createCase('Another', { version: '0.1.0', hash: 'a' })],
];

describe('where the device is full', () => {
  test.each(WRITES)('%s: said as such, and nothing is half saved', async (_what, most, write) => {
    const id = await newCase();
    await changeAnswers(id, new Map([[factIdSchema.parse('org.kinds'), said]]), { dropForms: true });
    const before = await everything();
    for (let rows = 0; rows <= most; rows += 1) {
      fullAfter(rows);
      expect(await write(id)).toMatchObject({ ok: false, problem: { kind: 'full' } });
      vi.restoreAllMocks();
      expect(await everything()).toEqual(before);
    }
    expect((await write(id)).ok).toBe(true);
  });

  test('the error of an aborted transaction is told from others too', async () => {
    const id = await newCase();
    vi.spyOn(database.answers, 'put').mockRejectedValue(
      new Dexie.AbortError('aborted', new DOMException('no room left', 'QuotaExceededError')),
    );
    expect(await changeAnswers(id, answers, { dropForms: false })).toMatchObject({
      problem: { kind: 'full' },
    });
  });
});

describe('whether the browser keeps what is stored', () => {
  const yes = () => Promise.resolve(true);
  const no = () => Promise.resolve(false);
  const refuse = () => Promise.reject(new TypeError('not on this page'));
  const doors: readonly [string, StorageDoor, string, string][] = [
    ['has nothing to say', {}, 'unknown', 'unknown'],
    ['refuses the page', { persisted: refuse, persist: refuse, estimate: refuse }, 'unknown', 'unknown'],
    ['keeps it already', { persisted: yes, persist: refuse }, 'kept', 'kept'],
    ['agrees', { persisted: no, persist: yes }, 'kept', 'may-be-cleared'],
    ['does not', { persisted: no, persist: no }, 'may-be-cleared', 'may-be-cleared'],
    ['throws when asked', { persisted: no, persist: refuse }, 'may-be-cleared', 'may-be-cleared'],
  ];
  test.each(doors)('one that %s', async (_what, door, asked, read) => {
    expect(await askToPersist(door)).toBe(asked);
    expect((await readStorageState(door)).persistence).toBe(read);
  });

  test('what it says of room is read, and what it does not say is unknown', async () => {
    expect(await readStorageState({ estimate: () => Promise.resolve({ usage: 5 }) })).toEqual({
      persistence: 'unknown',
      usage: 5,
      quota: null,
    });
  });
});
