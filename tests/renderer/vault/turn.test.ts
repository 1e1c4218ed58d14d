import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AdvisorDatabase, database, switchDatabase } from '../../../renderer/storage/database.ts';
import { readControl, writeControl, type Control } from '../../../renderer/storage/vault/control.ts';
import {
  askAlways,
  changePassphrase,
  lockVault,
  openByItself,
  openStorage,
  unlockVault,
} from '../../../renderer/storage/vault/door.ts';
import { held, turnVaultOff, turnVaultOn } from '../../../renderer/storage/vault/turn.ts';
import { wipeEverything } from '../../../renderer/storage/vault/wipe.ts';
import { CHEAP, everything, fill, PASSPHRASE } from '../backup/many-cases.ts';

const cost = CHEAP;
const OTHER = 'a wholly different phrase';

/** The program is started anew: nothing is left in memory. */
function restart(): ReturnType<typeof openStorage> {
  database.close({ disableAutoOpen: true });
  held.keys = null;
  switchDatabase(new AdvisorDatabase());
  return openStorage();
}

const names = async () => (await Dexie.getDatabaseNames()).filter((name) => !name.endsWith('-vault')).sort();

async function controlNow(): Promise<Control> {
  const found = await readControl();
  return found.state === 'some' ? found.control : expect.fail(found.state);
}

/** Rows without the order that their keys give them. */
async function content(): Promise<unknown> {
  const tables: [string, unknown[]][] = JSON.parse(await everything()) as [string, unknown[]][];
  return tables.map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).sort()]);
}

let before: unknown;

beforeEach(async () => {
  switchDatabase(new AdvisorDatabase());
  await fill({ cases: 3, answers: 10, notes: 2, snapshots: 1 });
  await database.preferences.put({ key: 'language', value: 'zh-Hans' });
  before = await content();
});
afterEach(async () => {
  vi.restoreAllMocks();
  database.close({ disableAutoOpen: true });
  held.keys = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('turning the vault on', () => {
  test('moves everything into an encrypted database under a new name, and deletes the old one', async () => {
    expect(await turnVaultOn(PASSPHRASE, { cost })).toMatchObject({ ok: true });
    expect(await names()).toEqual([(await controlNow()).database]);
    expect(await content()).toEqual(before);
    expect(await restart()).toEqual({ state: 'locked' });
    await expect(database.cases.toArray()).rejects.toThrow();
    expect(await database.preferences.get('language')).toMatchObject({ value: 'zh-Hans' });
    expect(await unlockVault(OTHER)).toEqual({ ok: true, value: false });
    expect(await unlockVault(PASSPHRASE)).toEqual({ ok: true, value: true });
    expect(await content()).toEqual(before);
  });

  test('says how far it is, forwards only, and ends at 1', async () => {
    const heard: number[] = [];
    await turnVaultOn(PASSPHRASE, { cost, onProgress: (done) => heard.push(done) });
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  test('that fails on the way changes nothing', async () => {
    vi.spyOn(AdvisorDatabase.prototype, 'table').mockImplementationOnce(() => {
      throw new Error('no room');
    });
    expect(await turnVaultOn(PASSPHRASE, { cost })).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    expect(await restart()).toEqual({ state: 'open', vault: false });
    expect(await names()).toEqual(['guangzhou-advisor']);
    expect(await content()).toEqual(before);
  });

  test('twice is refused', async () => {
    await turnVaultOn(PASSPHRASE, { cost });
    expect(await turnVaultOn(OTHER, { cost })).toMatchObject({ ok: false });
    await restart();
    expect(await unlockVault(PASSPHRASE)).toEqual({ ok: true, value: true });
  });
});

describe('a crash', () => {
  test('before the copy was whole is undone: everything is there in clear', async () => {
    await turnVaultOn(PASSPHRASE, { cost });
    const control = await controlNow();
    // As it is while the copy is being made: the plain database is whole, the other is not.
    held.keys = null;
    switchDatabase(new AdvisorDatabase());
    await fill({ cases: 3, answers: 10, notes: 2, snapshots: 1 });
    await database.preferences.put({ key: 'language', value: 'zh-Hans' });
    await writeControl({ ...control, phase: 'turning-on', stale: true });
    expect(await restart()).toEqual({ state: 'open', vault: false });
    expect(await names()).toEqual(['guangzhou-advisor']);
    expect(await content()).toEqual(before);
    expect(await readControl()).toEqual({ state: 'none' });
  });

  test.each(['on', 'turning-off'] as const)(
    'with both databases there, phase %s: the one in clear is deleted, the vault is whole',
    async (phase) => {
      await turnVaultOn(PASSPHRASE, { cost });
      const left = new AdvisorDatabase();
      await left.cases.put({ id: 'left in clear' });
      left.close();
      await writeControl({ ...(await controlNow()), phase, stale: true });
      expect(await restart()).toEqual({ state: 'locked' });
      expect(await names()).toEqual([(await controlNow()).database]);
      expect(await unlockVault(PASSPHRASE)).toEqual({ ok: true, value: true });
      expect(await content()).toEqual(before);
    },
  );

  test('after the copy in clear was whole is finished: the encrypted one is deleted', async () => {
    await turnVaultOn(PASSPHRASE, { cost });
    const control = await controlNow();
    await turnVaultOff(PASSPHRASE, { cost });
    const left = new AdvisorDatabase(control.database);
    await left.cases.put({ id: 'x' });
    left.close();
    await writeControl({ ...control, phase: 'off', stale: true });
    expect(await restart()).toEqual({ state: 'open', vault: false });
    expect(await names()).toEqual(['guangzhou-advisor']);
    expect(await content()).toEqual(before);
  });

  test('that damaged the record of the vault is told, and nothing is deleted', async () => {
    await turnVaultOn(PASSPHRASE, { cost });
    const control = await controlNow();
    const raw = new Dexie('guangzhou-advisor-vault');
    raw.version(1).stores({ state: 'id' });
    await raw.table('state').put({ ...control, header: { ...control.header, wrapped: 5 } });
    raw.close();
    expect(await restart()).toMatchObject({ state: 'damaged' });
    expect(await names()).toContain(control.database);
  });
});

describe('an open vault', () => {
  test('turned off, everything is in clear again; another passphrase does nothing', async () => {
    await turnVaultOn(PASSPHRASE, { cost });
    expect(await turnVaultOff(OTHER, { cost })).toEqual({ ok: true, value: { opened: false } });
    expect((await controlNow()).phase).toBe('on');
    expect(await turnVaultOff(PASSPHRASE, { cost })).toEqual({
      ok: true,
      value: { opened: true, value: null },
    });
    expect(await names()).toEqual(['guangzhou-advisor']);
    expect(await restart()).toEqual({ state: 'open', vault: false });
    expect(await content()).toEqual(before);
  });

  test('takes another passphrase: only that opens it then', async () => {
    await turnVaultOn(PASSPHRASE, { cost });
    expect(await changePassphrase(OTHER, 'x', { cost })).toEqual({ ok: true, value: { opened: false } });
    expect(await changePassphrase(PASSPHRASE, OTHER, { cost })).toMatchObject({ value: { opened: true } });
    await restart();
    expect(await unlockVault(PASSPHRASE)).toEqual({ ok: true, value: false });
    expect(await unlockVault(OTHER)).toEqual({ ok: true, value: true });
    expect(await content()).toEqual(before);
  });

  test('locked by hand keeps what was being written, and asks for the passphrase even where it opens by itself', async () => {
    const turned = (bytes: Uint8Array) => Promise.resolve(bytes.map((byte) => byte ^ 0x55));
    await turnVaultOn(PASSPHRASE, { cost });
    expect(await openByItself(OTHER, turned)).toMatchObject({ value: { opened: false } });
    expect(await openByItself(PASSPHRASE, turned)).toMatchObject({ value: { opened: true, value: true } });
    const open = async () => {
      database.close({ disableAutoOpen: true });
      held.keys = null;
      return openStorage(turned);
    };
    expect(await open()).toEqual({ state: 'open', vault: true });
    expect(await content()).toEqual(before);
    const written = database.notes.put({
      caseId: 'case-000000',
      factId: 'last.word',
      text: 'typed',
      changedAt: 1,
    });
    await lockVault();
    await written;
    await expect(database.cases.toArray()).rejects.toThrow();
    expect(await open()).toEqual({ state: 'locked' });
    await unlockVault(PASSPHRASE);
    expect(await database.notes.get(['case-000000', 'last.word'])).toMatchObject({ text: 'typed' });
    expect(await open()).toEqual({ state: 'open', vault: true });
    await askAlways();
    expect(await open()).toEqual({ state: 'locked' });
  });

  test('does not open by itself with a secret that is not its key', async () => {
    await turnVaultOn(PASSPHRASE, { cost });
    await openByItself(PASSPHRASE, (bytes) => Promise.resolve(bytes));
    held.keys = null;
    expect(await openStorage(() => Promise.resolve(null))).toEqual({ state: 'locked' });
    expect(await openStorage(() => Promise.reject(new Error('refused')))).toEqual({ state: 'locked' });
  });
});

test.each([false, true])(
  'wiping leaves no database of ours, vault: %s, and nobody else’s is touched',
  async (vault) => {
    const shelf = () => {
      const kept = new Map<string, string>();
      return Object.assign(Object.create(null) as object, {
        removeItem(this: Record<string, unknown>, key: string) {
          kept.delete(key);
          delete this[key];
        },
      });
    };
    vi.stubGlobal('localStorage', shelf());
    vi.stubGlobal('sessionStorage', shelf());
    const foreign = new Dexie('somebody-else');
    foreign.version(1).stores({ things: 'id' });
    await foreign.table('things').put({ id: 1 });
    foreign.close();
    if (vault) await turnVaultOn(PASSPHRASE, { cost });
    const wiped = await wipeEverything({ allOurs: false, tidy: false });
    expect(wiped).toMatchObject({ ok: true, value: { left: [], otherLeft: 0 } });
    expect(wiped.ok && wiped.value.deleted.length).toBeGreaterThan(0);
    expect(await Dexie.getDatabaseNames()).toEqual(['somebody-else']);
    expect(await restart()).toEqual({ state: 'open', vault: false });
    expect(await database.cases.count()).toBe(0);
    vi.unstubAllGlobals();
  },
);
