import type { AdvisorDatabase } from '../database.ts';
import { randomBytes } from './crypto/bytes.ts';

/** Small enough to be written into the database itself, not into a file beside it. */
const PIECE = 48 * 1024;
const PIECES_AT_ONCE = 8;
/** Over ten tables altogether 57 MB: several times what Chromium gathers before it tidies a file of its own. */
const TIMES = 15;

/**
 * Empties a database that is about to be deleted, and fills it with random bytes. A browser keeps deleted rows in its files until it
 * tidies them; being written to over and over makes Chromium do so (tests/e2e/vault.e2e.ts looks). Nothing can be
 * promised of it: where it fails, the old bytes stay until the browser tidies by itself.
 */
export async function pressOut(database: AdvisorDatabase): Promise<void> {
  try {
    // First: what is still there would only be moved into other files.
    await database.transaction('rw', database.tables, () =>
      Promise.all(database.tables.map((table) => table.clear())),
    );
    for (let time = 0; time < TIMES; time += 1) {
      for (const table of database.tables) {
        const fields = [table.schema.primKey.keyPath ?? []].flat();
        const rows = Array.from({ length: PIECES_AT_ONCE }, (_, index) => ({
          ...Object.fromEntries(fields.map((field) => [field, `~${time}-${index}`])),
          filler: randomBytes(PIECE),
        }));
        await database.table<object>(table.name).bulkPut(rows);
      }
    }
  } catch {
    // No room: the settings say that traces may stay.
  }
}
