import { database, switchDatabase } from '../database.ts';
import { attempt, type Stored } from '../result.ts';
import { readControl, writeControl, type Control } from './control.ts';
import { unwrapKey, wrapKey, type OnProgress } from './header.ts';
import { rowKeysOf } from './row-keys.ts';
import { adoptStrays } from './strays.ts';
import { held, LETTING_GO, recover, sealedDatabase, type TurnOptions, type WithPassphrase } from './turn.ts';

/** How the storage was found when the page was opened. */
export type StorageDoor =
  /** No vault: everything can be read. */
  | { readonly state: 'open'; readonly vault: boolean }
  | { readonly state: 'locked' }
  /** There is a vault, and what is needed to open it cannot be read. */
  | { readonly state: 'damaged'; readonly why: string };

/** Takes a secret from under the system's lock; `null` where that is not offered, or it is another person's. */
export type Unprotect = (secret: Uint8Array) => Promise<Uint8Array | null>;

/**
 * Looks what there is before anything is read: finishes or undoes what a crash cut off, and points everything at the
 * encrypted database where there is a vault. It stays locked, unless the person asked that it opens by itself here.
 */
export async function openStorage(unprotect: Unprotect = () => Promise.resolve(null)): Promise<StorageDoor> {
  const found = await attempt(readControl);
  // Where not even that can be read, nothing can: the screens say so.
  if (!found.ok || found.value.state === 'none') return { state: 'open', vault: false };
  if (found.value.state === 'damaged') return found.value;
  const control = await recover();
  if (control === null) return { state: 'open', vault: false };
  switchDatabase(sealedDatabase(control.database));
  return (await openHere(control, unprotect)) ? { state: 'open', vault: true } : { state: 'locked' };
}

async function openHere({ here, askNext }: Control, unprotect: Unprotect): Promise<boolean> {
  if (here === null || askNext) return false;
  const dataKey = await unprotect(here).catch(() => null);
  if (dataKey === null) return false;
  held.keys = rowKeysOf(dataKey);
  dataKey.fill(0);
  await takeInStrays();
  return true;
}

/** Where it fails, for want of room say, what lies in clear stays until the next start. */
async function takeInStrays(): Promise<void> {
  await attempt(() => adoptStrays(database));
}

async function controlNow(): Promise<Control> {
  const found = await readControl();
  if (found.state !== 'some') throw new Error('there is no vault');
  return found.control;
}

/** Opens the vault in this window. `false`: another passphrase. Takes about a second. */
export function unlockVault(passphrase: string, onProgress?: OnProgress): Promise<Stored<boolean>> {
  return attempt(async () => {
    const control = await controlNow();
    const dataKey = await unwrapKey(control.header, passphrase, onProgress);
    if (dataKey === null) return false;
    held.keys = rowKeysOf(dataKey);
    dataKey.fill(0);
    if (control.askNext) await writeControl({ ...control, askNext: false });
    await takeInStrays();
    return true;
  });
}

/** Longest wait for what is still being written, in milliseconds: a computer that is busy may need some seconds. */
const WRITING = 8_000;

async function untilWritten(atMost: number): Promise<void> {
  const waiting = new Promise<void>((resolve) => setTimeout(resolve, atMost));
  // Comes to its turn after everything that was begun before.
  const written = database.transaction('rw', database.tables, () => undefined).catch(() => undefined);
  await Promise.race([written, waiting]);
}

/**
 * Forgets the keys in this window, once what was being written is kept. From now on the passphrase is asked for. The
 * page should be loaded anew after it: nothing of a case then stays in memory.
 */
export async function lockVault(): Promise<void> {
  await untilWritten(WRITING);
  forgetKeys();
  await attempt(async () => writeControl({ ...(await controlNow()), askNext: true }));
}

/** Forgets the keys in this window, and reads and writes nothing more. */
export function forgetKeys(): void {
  held.keys = null;
  database.close({ disableAutoOpen: true });
}

/** Lets go of everything, because another window is about to move it; once what was being written is kept. */
export async function letGo(): Promise<void> {
  await untilWritten(LETTING_GO / 2);
  forgetKeys();
}

/** Wraps the key of the vault under another passphrase. What is stored stays as it is. */
export function changePassphrase(
  before: string,
  after: string,
  { onProgress, cost }: TurnOptions = {},
): Promise<Stored<WithPassphrase<null>>> {
  return attempt(async () => {
    const control = await controlNow();
    const dataKey = await unwrapKey(control.header, before, (part) => onProgress?.(part / 2));
    if (dataKey === null) return { opened: false };
    const header = await wrapKey(dataKey, after, (part) => onProgress?.(0.5 + part / 2), cost);
    dataKey.fill(0);
    await writeControl({ ...control, header });
    return { opened: true, value: null };
  });
}

/** Puts the key under the system's lock, so that the vault opens by itself here. `false`: that is not offered. */
export function openByItself(
  passphrase: string,
  protect: (secret: Uint8Array) => Promise<Uint8Array | null>,
  onProgress?: OnProgress,
): Promise<Stored<WithPassphrase<boolean>>> {
  return attempt(async () => {
    const control = await controlNow();
    const dataKey = await unwrapKey(control.header, passphrase, onProgress);
    if (dataKey === null) return { opened: false };
    const here = await protect(dataKey.slice());
    dataKey.fill(0);
    if (here !== null) await writeControl({ ...control, here: new Uint8Array(here), askNext: false });
    return { opened: true, value: here !== null };
  });
}

/** From now on the passphrase is asked for at every start. */
export function askAlways(): Promise<Stored<void>> {
  return attempt(async () => writeControl({ ...(await controlNow()), here: null }));
}

/** Whether the vault opens by itself here. */
export function opensByItself(): Promise<Stored<boolean>> {
  return attempt(async () => (await controlNow()).here !== null);
}
