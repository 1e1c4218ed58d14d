export interface Autosaver<Value> {
  /** Keeps the newest value of a key: at once after a pause, otherwise within `delay` milliseconds. */
  readonly put: (key: string, value: Value) => void;
  /** Writes at once what is waiting, and tries again what could not be written. */
  readonly flush: () => void;
}

/**
 * Writes what is typed as it is typed: the first key after a pause at once, further ones at most `delay` milliseconds
 * later, however long somebody goes on. What could not be written is tried again at the next occasion and not by the
 * clock; `write` tells the person.
 */
export function createAutosaver<Value>(
  write: (key: string, value: Value) => Promise<boolean>,
  delay: number,
): Autosaver<Value> {
  const waiting = new Map<string, Value>();
  const failed = new Map<string, Value>();
  const newest = new Map<string, Value>();
  let pause: ReturnType<typeof setTimeout> | null = null;

  const writeOne = async (key: string, value: Value) => {
    const kept = await write(key, value).catch(() => false);
    // If a newer value is waiting or has been written meanwhile, that one counts.
    if (!kept && newest.get(key) === value && !waiting.has(key)) failed.set(key, value);
  };
  const writeWaiting = () => {
    const due = [...waiting];
    waiting.clear();
    if (pause !== null) clearTimeout(pause);
    pause = null;
    if (due.length === 0) return;
    for (const [key, value] of due) void writeOne(key, value);
    pause = setTimeout(writeWaiting, delay);
  };
  const flush = () => {
    for (const [key, value] of failed) if (!waiting.has(key)) waiting.set(key, value);
    failed.clear();
    writeWaiting();
  };
  return {
    put: (key, value) => {
      waiting.set(key, value);
      newest.set(key, value);
      if (pause === null) flush();
    },
    flush,
  };
}
