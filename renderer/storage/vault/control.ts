import Dexie, { type Table } from 'dexie';
import { z } from 'zod';
import { headerSchema } from './header.ts';

/** The name of the database while there is no vault. */
export const PLAIN_DATABASE = 'guangzhou-advisor';
/** What every database of ours begins with. */
export const DATABASE_PREFIX = PLAIN_DATABASE;
const CONTROL_DATABASE = `${PLAIN_DATABASE}-vault`;
const SEALED_DATABASE = /^guangzhou-advisor-sealed-[0-9a-f]{16}$/;

/**
 * Where the vault is, in clear. Its phase is what a crash leaves behind: `turning-on`, the plain database is whole and
 * the encrypted one is not; `on` and `turning-off`, the other way round.
 */
export const controlSchema = z.strictObject({
  id: z.literal('vault'),
  phase: z.enum(['turning-on', 'on', 'turning-off', 'off']),
  database: z.string().regex(SEALED_DATABASE),
  header: headerSchema,
  /** Whether the database that is no longer used is still to be deleted. */
  stale: z.boolean(),
  /** The key under the system's lock, where the person asked for that. */
  here: z.instanceof(Uint8Array).nullable(),
  /** It was locked: the passphrase is asked for, whatever lies under the system's lock. */
  askNext: z.boolean(),
});
export type Control = z.infer<typeof controlSchema>;

class ControlDatabase extends Dexie {
  declare readonly state: Table<unknown, string>;

  constructor() {
    super(CONTROL_DATABASE);
    this.version(1).stores({ state: 'id' });
  }
}

async function withControl<T>(job: (table: Table<unknown, string>) => PromiseLike<T>): Promise<T> {
  const database = new ControlDatabase();
  try {
    return await job(database.state);
  } finally {
    database.close();
  }
}

export type ReadControl =
  | { readonly state: 'none' }
  | { readonly state: 'some'; readonly control: Control }
  /** There is a vault, and what is needed to open it cannot be read. */
  | { readonly state: 'damaged'; readonly why: string };

/** Reads whether there is a vault. Rejects where nothing can be read at all. */
export async function readControl(): Promise<ReadControl> {
  const raw = await withControl((table) => table.get('vault'));
  if (raw === undefined) return { state: 'none' };
  const parsed = controlSchema.safeParse(raw);
  if (parsed.success) return { state: 'some', control: parsed.data };
  return { state: 'damaged', why: parsed.error.issues.map(({ message }) => message).join('; ') };
}

/** Writes where the vault is. */
export async function writeControl(control: Control): Promise<void> {
  const row = controlSchema.parse(control);
  await withControl((table) => table.put(row));
}

/** Forgets that there was a vault. */
export async function removeControl(): Promise<void> {
  await withControl((table) => table.delete('vault'));
}
