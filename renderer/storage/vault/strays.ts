import Dexie from 'dexie';
import { AdvisorDatabase } from '../database.ts';
import { PLAIN_DATABASE } from './control.ts';
import { exclusively } from './exclusive.ts';
import { deletePressedOut } from './press-out.ts';
import { SEALED_TABLES } from './sealed-tables.ts';

const NAMES = [...SEALED_TABLES.keys()];

/** Deletes what lies in clear, and makes the browser let go of its traces first, as turning the vault on does. */
export async function removePlain(): Promise<void> {
  await deletePressedOut(new AdvisorDatabase());
}

/** Whether anything lies in clear beside a vault that belongs into it. */
async function hasStrays(): Promise<boolean> {
  if (!(await Dexie.exists(PLAIN_DATABASE))) return false;
  const plain = new AdvisorDatabase();
  try {
    const counts = await Promise.all(NAMES.map((name) => plain.table(name).count()));
    return counts.some((count) => count > 0);
  } finally {
    plain.close({ disableAutoOpen: true });
  }
}

/**
 * Takes into the open vault what was written in clear beside it, as an older edition of the program does that knows of
 * no vault; and deletes it there. What the vault has under the same key stays as it is. Rejects where that fails:
 * then all of it is still there, and is looked for again at the next start.
 */
export function adoptStrays(vault: AdvisorDatabase): Promise<void> {
  return exclusively(async () => {
    if (!(await hasStrays())) return;
    const plain = new AdvisorDatabase();
    const found = await plain.transaction('r', NAMES, () =>
      Promise.all(
        NAMES.map(async (name) => {
          const table = plain.table<unknown>(name);
          const [rows, keys] = [await table.toArray(), await table.toCollection().primaryKeys()];
          return { name, rows, keys };
        }),
      ),
    );
    plain.close({ disableAutoOpen: true });
    await vault.transaction('rw', NAMES, async () => {
      for (const { name, rows, keys } of found) {
        const there = await vault.table<unknown>(name).bulkGet(keys);
        await vault.table<unknown>(name).bulkAdd(rows.filter((_, index) => there[index] === undefined));
      }
    });
    await removePlain();
  });
}
