import Dexie from 'dexie';
import { database } from '../database.ts';
import { attempt, type Stored } from '../result.ts';
import { tellOthers } from './channel.ts';
import { DATABASE_PREFIX } from './control.ts';
import { exclusively } from './exclusive.ts';
import { forgetKeys } from './door.ts';
import { deletePressedOut } from './press-out.ts';

/** What was deleted, and what a look at it afterwards found. */
export interface WipeReport {
  /** Names of the databases that were deleted. */
  readonly deleted: readonly string[];
  /** Names of databases of ours that are still there; there should be none. */
  readonly left: readonly string[];
  /** Entries of the other stores of a page that are still there; there should be none. */
  readonly otherLeft: number;
}

export interface WipeOptions {
  /** Whether everything at this address is ours, as in the shell. A browser may keep other pages' things there. */
  readonly allOurs: boolean;
  /** Make the browser tidy its files, so that deleted rows do not stay in them (press-out.ts). Takes some seconds. */
  readonly tidy: boolean;
}

const isOurs = (name: string): boolean => name === DATABASE_PREFIX || name.startsWith(`${DATABASE_PREFIX}-`);

async function ourDatabases(): Promise<readonly string[]> {
  return (await Dexie.getDatabaseNames()).filter(isOurs);
}

function ourKeys(store: Storage, allOurs: boolean): readonly string[] {
  return Object.keys(store).filter((key) => allOurs || isOurs(key));
}

async function ourCaches(allOurs: boolean): Promise<readonly string[]> {
  if (!('caches' in globalThis)) return [];
  const names = await caches.keys().catch((): string[] => []);
  return names.filter((name) => allOurs || isOurs(name));
}

/** Deletes everything this program keeps in this browser, then looks whether it is gone. Nothing brings it back. */
export function wipeEverything({ allOurs, tidy }: WipeOptions): Promise<Stored<WipeReport>> {
  return attempt(() =>
    exclusively(async () => {
      tellOthers('wiped');
      const names = new Set([...(await ourDatabases()), database.name]);
      if (tidy) await deletePressedOut(database);
      forgetKeys();
      for (const name of names) await Dexie.delete(name);
      const stores = [localStorage, sessionStorage];
      for (const store of stores) for (const key of ourKeys(store, allOurs)) store.removeItem(key);
      for (const name of await ourCaches(allOurs)) await caches.delete(name);
      const keysLeft = stores.reduce((sum, store) => sum + ourKeys(store, allOurs).length, 0);
      return {
        deleted: [...names],
        left: await ourDatabases(),
        otherLeft: keysLeft + (await ourCaches(allOurs)).length,
      };
    }),
  );
}
