import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AdvisorDatabase, database, switchDatabase } from '../../../renderer/storage/database.ts';
import { openStorage, unlockVault } from '../../../renderer/storage/vault/door.ts';
import { held, turnVaultOn } from '../../../renderer/storage/vault/turn.ts';
import { CHEAP, fill, PASSPHRASE } from '../backup/many-cases.ts';

beforeEach(async () => {
  switchDatabase(new AdvisorDatabase());
  await fill({ cases: 1, answers: 3, notes: 1, snapshots: 1 });
  await turnVaultOn(PASSPHRASE, { cost: CHEAP });
});
afterEach(async () => {
  database.close({ disableAutoOpen: true });
  held.keys = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** The program is started anew: nothing is left in memory. */
function restart(): ReturnType<typeof openStorage> {
  database.close({ disableAutoOpen: true });
  held.keys = null;
  switchDatabase(new AdvisorDatabase());
  return openStorage();
}

test('what an older edition of the program writes in clear beside a vault is taken into it, and deleted outside', async () => {
  const older = new AdvisorDatabase();
  const known = await database.cases.get('case-000000');
  await older.cases.bulkPut([
    { id: 'stray', name: 'written in clear' },
    { id: 'case-000000', name: 'not this one' },
  ]);
  await older.notes.put({ caseId: 'stray', factId: 'company.size', text: 'a note', changedAt: 1 });
  older.close();
  expect(await restart()).toEqual({ state: 'locked' });
  expect(await Dexie.exists('guangzhou-advisor')).toBe(true);
  expect(await unlockVault(PASSPHRASE)).toEqual({ ok: true, value: true });
  expect(await Dexie.exists('guangzhou-advisor')).toBe(false);
  expect(await database.cases.get('stray')).toEqual({ id: 'stray', name: 'written in clear' });
  expect(await database.notes.get(['stray', 'company.size'])).toMatchObject({ text: 'a note' });
  expect(await database.cases.get('case-000000')).toEqual(known);
  expect(await database.cases.count()).toBe(2);
});

test('an original attached there without a case is taken in as well', async () => {
  const older = new AdvisorDatabase();
  await older.originals.put({ doc: 'plan', text: 'as printed' });
  older.close();
  await restart();
  expect(await unlockVault(PASSPHRASE)).toEqual({ ok: true, value: true });
  expect(await Dexie.exists('guangzhou-advisor')).toBe(false);
  expect(await database.originals.get('plan')).toEqual({ doc: 'plan', text: 'as printed' });
});

test('where only what may lie in clear does, nothing is touched', async () => {
  const older = new AdvisorDatabase();
  await older.preferences.put({ key: 'language', value: 'en' });
  older.close();
  await restart();
  expect(await unlockVault(PASSPHRASE)).toEqual({ ok: true, value: true });
  expect(await Dexie.exists('guangzhou-advisor')).toBe(true);
});
