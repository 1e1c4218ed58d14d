import Dexie, { type Table } from 'dexie';
import { v1 } from './versions/v1.ts';
import { v2 } from './versions/v2.ts';
import { v3 } from './versions/v3.ts';
import { v4 } from './versions/v4.ts';

/**
 * The tables hold `unknown`: a row is only believed once it has been parsed (read-rows.ts).
 * The names and keys are in versions/.
 */
export class AdvisorDatabase extends Dexie {
  declare readonly cases: Table<unknown, string>;
  declare readonly answers: Table<unknown, [string, string]>;
  declare readonly preferences: Table<unknown, string>;
  declare readonly drafts: Table<unknown, [string, string]>;
  declare readonly notes: Table<unknown, [string, string]>;
  declare readonly later: Table<unknown, [string, string]>;
  declare readonly particulars: Table<unknown, [string, string]>;
  declare readonly originals: Table<unknown, string>;
  declare readonly snapshots: Table<unknown, [string, number]>;
  declare readonly editions: Table<unknown, string>;

  constructor(name = 'guangzhou-advisor') {
    super(name);
    this.version(v1.version).stores(v1.stores);
    this.version(v2.version).stores(v2.stores);
    this.version(v3.version).stores(v3.stores);
    this.version(v4.version).stores(v4.stores);
  }
}

/** The one database of this device. Another one takes its place where there is a vault. */
export let database = new AdvisorDatabase();

/** Points every later read and write at another database. */
export function switchDatabase(next: AdvisorDatabase): void {
  database = next;
}
