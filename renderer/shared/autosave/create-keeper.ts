/** Keeps what is typed, by some key, as it is typed. */
export interface Keeper<Key, Value> {
  /** Takes in the newest value of a key. */
  readonly put: (key: Key, value: Value) => void;
  /** Writes at once what waits, whatever is still being written: the page may be gone in a moment. */
  readonly flush: () => void;
  /** Forgets what waits of these keys. What has been written stays written. */
  readonly forget: (keys: readonly Key[]) => void;
}

/**
 * Writes without a delay, so that a killed process loses nothing. While a write lasts, changes are gathered, the newest
 * of each key, and written together when it is done: whoever types fast never queues up writes. `write` says whether
 * it was kept; what was not, or threw, is tried again at the next change or flush, not by the clock, and never over
 * anything typed since.
 */
export function createKeeper<Key, Value>(
  write: (changes: ReadonlyMap<Key, Value>) => Promise<boolean>,
): Keeper<Key, Value> {
  let waiting = new Map<Key, Value>();
  /** The change last put in for a key, by number: only the newest may be tried again. */
  const newest = new Map<Key, number>();
  let count = 0;
  let busy = false;

  const writeAll = async (): Promise<boolean> => {
    const now = waiting;
    const numbers = new Map([...now.keys()].map((key) => [key, newest.get(key)] as const));
    waiting = new Map();
    const kept = now.size === 0 || (await write(now).catch(() => false));
    if (!kept) {
      for (const [key, value] of now) if (newest.get(key) === numbers.get(key)) waiting.set(key, value);
    }
    return kept;
  };
  const work = async () => {
    busy = true;
    while (waiting.size > 0 && (await writeAll()));
    busy = false;
  };
  return {
    put: (key, value) => {
      waiting.set(key, value);
      newest.set(key, (count += 1));
      if (!busy) void work();
    },
    flush: () => void writeAll(),
    forget: (keys) => {
      for (const key of keys) {
        waiting.delete(key);
        newest.set(key, (count += 1));
      }
    },
  };
}
