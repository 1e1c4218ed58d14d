import Dexie from 'dexie';
import type { AdvisorDatabase } from '../database.ts';
import { DATABASE_PREFIX } from './control.ts';
import { randomBytes } from './crypto/bytes.ts';

/** Small enough to be written into the database itself, not into a file beside it. */
const PIECE = 48 * 1024;
const PIECES_AT_ONCE = 8;
/** Over ten tables 57 MB. */
const TIMES = 15;
/** Databases that are filled and deleted again, one after the other, each with so many pieces: 15 MB. */
const FILLERS = 3;
const FILLER_TIMES = 40;
const FILLER = `${DATABASE_PREFIX}-filler`;

const pieces = <T>(row: (piece: Uint8Array, index: number) => T): T[] =>
  Array.from({ length: PIECES_AT_ONCE }, (_, index) => row(randomBytes(PIECE), index));

async function fillTables(database: AdvisorDatabase): Promise<void> {
  // First: what is still there would only be moved into other files.
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  for (let time = 0; time < TIMES; time += 1) {
    for (const table of database.tables) {
      const fields = [table.schema.primKey.keyPath ?? []].flat();
      const rows = pieces((filler, index) => ({
        ...Object.fromEntries(fields.map((field) => [field, `~${time}-${index}`])),
        filler,
      }));
      await database.table<object>(table.name).bulkPut(rows);
    }
  }
}

async function fillBeside(): Promise<void> {
  for (let round = 0; round < FILLERS; round += 1) {
    const filler = new Dexie(FILLER);
    filler.version(1).stores({ pieces: '++' });
    for (let time = 0; time < FILLER_TIMES; time += 1) {
      await filler.table('pieces').bulkAdd(pieces((piece) => piece));
    }
    filler.close();
    await Dexie.delete(FILLER);
  }
}

/**
 * Deletes a database so that its rows do not stay readable in the files of the browser. Chromium keeps deleted rows
 * until it tidies the file that they are in, and a row that is deleted soon after it was written may lie for long in
 * a file that is not tidied again. So the database is emptied and filled with random bytes before it is deleted, and
 * then others are, 100 MB in all: what is written beside the old rows makes Chromium tidy them too. This was found by
 * trying, and tests/e2e/vault.e2e.ts looks at the files. Nothing can be promised of it: where it fails, for want of
 * room say, the database is deleted all the same, and old bytes may stay until the browser tidies by itself.
 */
export async function deletePressedOut(database: AdvisorDatabase): Promise<void> {
  const { name } = database;
  await fillTables(database).catch(() => undefined);
  database.close({ disableAutoOpen: true });
  await Dexie.delete(name);
  await fillBeside().catch(() => Dexie.delete(FILLER));
}
