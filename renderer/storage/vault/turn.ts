import Dexie from 'dexie';
import { AdvisorDatabase, database, switchDatabase } from '../database.ts';
import { attempt, type Stored } from '../result.ts';
import { tellOthers } from './channel.ts';
import { PLAIN_DATABASE, readControl, removeControl, writeControl, type Control } from './control.ts';
import { copyTables } from './copy-tables.ts';
import { randomBytes } from './crypto/bytes.ts';
import type { KdfCost } from './crypto/kdf.ts';
import { exclusively } from './exclusive.ts';
import { newDataKey, unwrapKey, wrapKey, type OnProgress } from './header.ts';
import { sealing } from './middleware.ts';
import { deletePressedOut } from './press-out.ts';
import { rowKeysOf, type KeyHolder } from './row-keys.ts';
import { removePlain } from './strays.ts';

/** The keys of this window. */
export const held: KeyHolder = { keys: null };

/** The encrypted database; it opens once `held` has keys. Its preferences can be read before. */
export function sealedDatabase(name: string, holder: KeyHolder = held): AdvisorDatabase {
  const sealed = new AdvisorDatabase(name);
  sealed.use(sealing(holder));
  return sealed;
}

function newName(): string {
  const hex = [...randomBytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${PLAIN_DATABASE}-sealed-${hex}`;
}

/** Long enough for the other windows to have written what they hold, and to have let go, in milliseconds. */
export const LETTING_GO = 1_500;

async function letOthersGo({ cost }: TurnOptions): Promise<void> {
  tellOthers('moved');
  if (cost === undefined) await new Promise<void>((resolve) => setTimeout(resolve, LETTING_GO));
}

export interface TurnOptions {
  /** Hears how far it is, 0 to 1. */
  readonly onProgress?: OnProgress;
  /** Only tests make it cheaper; then nothing is waited for, nor pressed out. */
  readonly cost?: KdfCost;
}

/**
 * Encrypts everything under a passphrase: into a database with a new name, read back and compared; then the old one is
 * deleted. Whatever fails, or is cut off, before the copy is whole: nothing has changed.
 */
export function turnVaultOn(passphrase: string, options: TurnOptions = {}): Promise<Stored<void>> {
  const { onProgress, cost } = options;
  return attempt(() =>
    exclusively(async () => {
      if ((await readControl()).state !== 'none') throw new Error('there is a vault already');
      const dataKey = newDataKey();
      const header = await wrapKey(dataKey, passphrase, (part) => onProgress?.(part / 2), cost);
      const control: Control = {
        id: 'vault',
        phase: 'turning-on',
        database: newName(),
        header,
        stale: true,
        here: null,
        askNext: false,
      };
      const holder: KeyHolder = { keys: rowKeysOf(dataKey) };
      dataKey.fill(0);
      const sealed = sealedDatabase(control.database);
      const filling = sealedDatabase(control.database, holder);
      try {
        await writeControl(control);
        await letOthersGo(options);
        await copyTables(database, filling, (part) => onProgress?.(0.5 + part / 2));
        filling.close();
        await writeControl({ ...control, phase: 'on' });
      } catch (error) {
        await undo(filling);
        throw error;
      }
      held.keys = holder.keys;
      await moveTo(sealed, cost === undefined ? deletePressedOut : deletePlainly);
      await writeControl({ ...control, phase: 'on', stale: false });
    }),
  );
}

/** Takes a database in use out of use, uses another, and deletes the first. */
async function moveTo(
  next: AdvisorDatabase,
  remove: (database: AdvisorDatabase) => Promise<void>,
): Promise<void> {
  const before = database;
  switchDatabase(next);
  await remove(before);
}

async function deletePlainly(old: AdvisorDatabase): Promise<void> {
  old.close({ disableAutoOpen: true });
  await Dexie.delete(old.name);
}

async function undo(filling: AdvisorDatabase): Promise<void> {
  filling.close({ disableAutoOpen: true });
  await Dexie.delete(filling.name);
  await removeControl();
}

/** What came of something that needs the passphrase. */
export type WithPassphrase<T> = { readonly opened: false } | { readonly opened: true; readonly value: T };

/** Decrypts everything into a database in clear, and deletes the encrypted one. Needs the passphrase. */
export function turnVaultOff(
  passphrase: string,
  options: TurnOptions = {},
): Promise<Stored<WithPassphrase<null>>> {
  const { onProgress } = options;
  return attempt(() =>
    exclusively(async (): Promise<WithPassphrase<null>> => {
      const found = await readControl();
      if (found.state !== 'some' || found.control.phase !== 'on') throw new Error('there is no vault');
      const { control } = found;
      const dataKey = await unwrapKey(control.header, passphrase, (part) => onProgress?.(part / 2));
      if (dataKey === null) return { opened: false };
      dataKey.fill(0);
      await writeControl({ ...control, phase: 'turning-off', stale: true });
      await letOthersGo(options);
      await Dexie.delete(PLAIN_DATABASE);
      const plain = new AdvisorDatabase();
      try {
        await copyTables(database, plain, (part) => onProgress?.(0.5 + part / 2));
        await writeControl({ ...control, phase: 'off', stale: true, here: null });
      } catch (error) {
        plain.close({ disableAutoOpen: true });
        await Dexie.delete(PLAIN_DATABASE);
        await writeControl({ ...control, stale: false });
        throw error;
      }
      await moveTo(plain, deletePlainly);
      held.keys = null;
      await removeControl();
      return { opened: true, value: null };
    }),
  );
}

/** Finishes or undoes what a crash cut off, and gives what there is then. Needs no key. */
export function recover(): Promise<Control | null> {
  return exclusively(async () => {
    const found = await readControl();
    if (found.state !== 'some') return null;
    const { control } = found;
    switch (control.phase) {
      case 'turning-on':
        await Dexie.delete(control.database);
        await removeControl();
        return null;
      case 'on':
      case 'turning-off': {
        const on: Control = { ...control, phase: 'on', stale: false };
        if (control.stale) {
          await removePlain();
          await writeControl(on);
        }
        return on;
      }
      case 'off':
        await Dexie.delete(control.database);
        await removeControl();
        return null;
    }
  });
}
