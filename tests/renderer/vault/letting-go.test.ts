import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { AdvisorDatabase, database, switchDatabase } from '../../../renderer/storage/database.ts';
import { forgetKeys, letGo } from '../../../renderer/storage/vault/door.ts';

const NOTE = { caseId: 'a', factId: 'company.size', text: 'typed at the last moment', changedAt: 1 };

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  switchDatabase(new AdvisorDatabase());
});

/** What is stored, as another window would find it. */
async function notesStored(): Promise<readonly unknown[]> {
  const other = new AdvisorDatabase();
  const rows = await other.notes.toArray();
  other.close();
  return rows;
}

test('a window that lets go, because another turns the vault on, keeps what it was writing first', async () => {
  await database.open();
  const written = database.notes.put(NOTE);
  await letGo();
  await written;
  expect(await notesStored()).toEqual([NOTE]);
  await expect(database.notes.toArray()).rejects.toThrow();
});

test('after everything was deleted a window writes nothing more, and makes no database anew', async () => {
  await database.open();
  forgetKeys();
  await Dexie.delete('guangzhou-advisor');
  await expect(database.notes.put(NOTE)).rejects.toThrow();
  expect(await Dexie.getDatabaseNames()).toEqual([]);
});
