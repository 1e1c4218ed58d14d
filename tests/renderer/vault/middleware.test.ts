import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AdvisorDatabase } from '../../../renderer/storage/database.ts';
import { readAnswerRows, readCaseRows } from '../../../renderer/storage/read-rows.ts';
import { newDataKey } from '../../../renderer/storage/vault/header.ts';
import { rowKeysOf, type KeyHolder } from '../../../renderer/storage/vault/row-keys.ts';
import { CLEAR_TABLES, SEALED_TABLES } from '../../../renderer/storage/vault/sealed-tables.ts';
import { sealedDatabase } from '../../../renderer/storage/vault/turn.ts';

const NAME = 'guangzhou-advisor-sealed-0000000000000000';
const MARKER = 'MARKER-廣輝';
const holder: KeyHolder = { keys: null };
let db: AdvisorDatabase;

/** The rows as they lie on the disk. */
async function stored(table: string): Promise<Record<string, unknown>[]> {
  const raw = new AdvisorDatabase(NAME);
  const rows = await raw.table<Record<string, unknown>>(table).toArray();
  raw.close();
  return rows;
}

async function putStored(table: string, row: object): Promise<void> {
  const raw = new AdvisorDatabase(NAME);
  await raw.table<object>(table).put(row);
  raw.close();
}

const answer = (factId: string, value: unknown = true) => ({
  caseId: 'c1',
  factId,
  answer: { state: 'known', value },
  changedAt: 1,
});

beforeEach(() => {
  holder.keys = rowKeysOf(newDataKey());
  db = sealedDatabase(NAME, holder);
});
afterEach(async () => {
  db.close();
  await Dexie.delete(NAME);
});

describe('an encrypted database', () => {
  test('every table is either encrypted, by the key it has, or in clear for a reason', () => {
    const names = db.tables.map(({ name }) => name).sort();
    expect([...SEALED_TABLES.keys(), ...CLEAR_TABLES.keys()].sort()).toEqual(names);
    for (const [name, parts] of SEALED_TABLES) {
      const { keyPath } = db.table(name).schema.primKey;
      expect([keyPath].flat(), name).toEqual(parts.map(({ field }) => field));
    }
  });

  test('keeps nothing of a row in clear but the ids that find it, and no two rows alike', async () => {
    await db.cases.put({ id: 'c1', name: MARKER, changedAt: 5 });
    await db.answers.bulkPut([answer('capital.origins'), answer('company.size')]);
    await db.particulars.put({
      caseId: 'c1',
      key: 'name-en',
      value: { type: 'text', text: MARKER },
      changedAt: 1,
    });
    await db.originals.put({ doc: 'vip', name: 'x', text: MARKER, attachedAt: 1 });
    const [one] = await stored('cases');
    expect(Object.keys(one ?? {}).sort()).toEqual(['id', 'sealed']);
    const all = [...SEALED_TABLES.keys()].map(stored);
    const text = (await Promise.all(all))
      .flat()
      .map((row) => JSON.stringify(row) + Buffer.from(Object(row.sealed)).toString('latin1'))
      .join('');
    for (const word of ['MARKER', 'capital', 'company.size', 'name-en', 'vip', 'known'])
      expect(text).not.toContain(word);
    await db.cases.put({ id: 'c1', name: MARKER, changedAt: 5 });
    expect((await stored('cases'))[0]?.sealed).not.toEqual(one?.sealed);
  });

  test('rows of nearly the same length are of the same length when stored', async () => {
    await db.cases.bulkPut([
      { id: 'c1', name: 'Ab' },
      { id: 'c2', name: 'Abcdefghijklmnopq' },
    ]);
    const lengths = (await stored('cases')).map((row) =>
      row.sealed instanceof Uint8Array ? row.sealed.length : 0,
    );
    expect(new Set(lengths).size).toBe(1);
  });

  test('finds, counts, updates and removes by the plain keys', async () => {
    await db.answers.bulkAdd([
      answer('a.one', 1),
      answer('b.two', 2),
      { ...answer('a.one', 3), caseId: 'c2' },
    ]);
    expect(await db.answers.get(['c1', 'b.two'])).toMatchObject({ answer: { value: 2 } });
    expect(
      await db.answers.bulkGet([
        ['c2', 'a.one'],
        ['c2', 'none'],
      ]),
    ).toMatchObject([{ caseId: 'c2' }, undefined]);
    expect(await db.answers.where('caseId').equals('c1').count()).toBe(2);
    expect((await db.answers.where('caseId').equals('c1').primaryKeys()).sort()).toEqual([
      ['c1', 'a.one'],
      ['c1', 'b.two'],
    ]);
    expect(await db.answers.update(['c1', 'a.one'], { changedAt: 9 })).toBe(1);
    expect(await db.answers.get(['c1', 'a.one'])).toMatchObject({ changedAt: 9, factId: 'a.one' });
    expect(await db.answers.put(answer('a.one', 4))).toEqual(['c1', 'a.one']);
    expect(await db.answers.count()).toBe(3);
    await db.answers.delete(['c1', 'b.two']);
    expect(await db.answers.where('caseId').equals('c1').delete()).toBe(1);
    expect(await db.answers.toArray()).toMatchObject([{ caseId: 'c2', factId: 'a.one' }]);
  });

  test('walks with a cursor over plain rows and keys', async () => {
    await db.answers.bulkAdd([answer('a.one', 1), answer('b.two', 2), answer('c.three', 3)]);
    const seen: unknown[] = [];
    await db.answers.each((row, cursor) => seen.push([row, cursor.primaryKey]));
    expect(seen).toHaveLength(3);
    expect(seen).toContainEqual([answer('b.two', 2), ['c1', 'b.two']]);
    const found = await db.answers.filter((row) => JSON.stringify(row).includes('c.three')).toArray();
    expect(found).toMatchObject([{ factId: 'c.three' }]);
  });

  test('adding the same key twice fails as in clear', async () => {
    await db.answers.add(answer('a.one'));
    await expect(db.answers.add(answer('a.one'))).rejects.toThrow(/already exists|Constraint/);
  });

  test('a search that cannot be made over encrypted rows says so, and never finds nothing silently', async () => {
    await db.cases.put({ id: 'c1', name: MARKER, changedAt: 5 });
    await expect(db.cases.orderBy('changedAt').toArray()).rejects.toThrow(/cannot be searched/);
    await expect(db.answers.where('[caseId+factId]').above(['c1', 'a']).toArray()).rejects.toThrow(
      /no order/,
    );
  });
});

describe('what somebody changed on the disk', () => {
  test('a row put under another key, into another table, or altered comes back as damaged, and can be removed', async () => {
    await db.cases.bulkPut([{ id: 'c1' }, { id: 'c2' }]);
    await db.answers.bulkPut([answer('a.one', 1), answer('b.two', 2)]);
    const rows = await stored('answers');
    const [one, two] = rows;
    if (one === undefined || two === undefined) return expect.fail('no rows');
    await putStored('answers', { ...one, sealed: two.sealed });
    const read = readAnswerRows(await db.answers.toArray());
    expect(read.damaged).toHaveLength(1);
    expect(read.answers.size).toBe(1);
    const key = read.damaged[0]?.key;
    if (typeof key !== 'object') return expect.fail('no key');
    await db.answers.delete([key[0], key[1]]);
    expect(await db.answers.count()).toBe(1);
    await putStored('drafts', two);
    expect((await db.drafts.toArray())[0]).not.toHaveProperty('answer');
    const [first] = await stored('cases');
    const altered = Uint8Array.from(Object(first?.sealed) as Uint8Array);
    altered[20] = (altered[20] ?? 0) ^ 1;
    await putStored('cases', { ...first, sealed: altered });
    expect(readCaseRows(await db.cases.toArray()).damaged.map((row) => row.key)).toContain('c1');
  });

  test('another key opens nothing', async () => {
    await db.cases.put({ id: 'c1', name: MARKER });
    holder.keys = rowKeysOf(newDataKey());
    expect(await db.cases.get('c1')).toEqual({ id: 'c1' });
  });
});

test('a locked vault gives and takes nothing but preferences', async () => {
  await db.cases.put({ id: 'c1', name: MARKER });
  holder.keys = null;
  await expect(db.cases.get('c1')).rejects.toThrow();
  await expect(db.cases.toArray()).rejects.toThrow();
  await expect(db.cases.put({ id: 'c2' })).rejects.toThrow();
  await db.preferences.put({ key: 'theme', value: 'dark' });
  expect(await db.preferences.toArray()).toEqual([{ key: 'theme', value: 'dark' }]);
  expect(await stored('cases')).toHaveLength(1);
});
