/** `kept`: until somebody clears it. `may-be-cleared`: the browser may, when space runs short. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

export interface StorageState {
  readonly persistence: Persistence;
  /** Bytes in use, and that could be in use, by this program; `null` where the browser does not tell. */
  readonly usage: number | null;
  readonly quota: number | null;
}

/** What of the browser is asked; some browsers have none of it, and some refuse it to pages from a file. */
export type StorageDoor = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

const door = (): StorageDoor => ('storage' in navigator ? navigator.storage : {});

/**
 * Asks the browser to keep what is stored until somebody clears it. Asked once there is something to lose; a browser
 * that wants to ask the person does so then.
 */
export async function askToPersist(storage: StorageDoor = door()): Promise<Persistence> {
  const now = await readPersistence(storage);
  if (now !== 'may-be-cleared') return now;
  try {
    const granted = await storage.persist?.();
    return granted === true ? 'kept' : now;
  } catch {
    return now;
  }
}

async function readPersistence(storage: StorageDoor): Promise<Persistence> {
  try {
    const persisted = await storage.persisted?.();
    if (persisted === undefined) return 'unknown';
    return persisted ? 'kept' : 'may-be-cleared';
  } catch {
    return 'unknown';
  }
}

/** What the browser says of what it keeps. Never fails: what it does not say is unknown. */
export async function readStorageState(storage: StorageDoor = door()): Promise<StorageState> {
  const persistence = await readPersistence(storage);
  try {
    const estimate = await storage.estimate?.();
    return { persistence, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
  } catch {
    return { persistence, usage: null, quota: null };
  }
}
