import type { FactId } from '../../../../seeds/schema/index.ts';
import type { LeftForm } from '../../../storage/index.ts';

/** Where forms are kept. Both are done when the device has them, and never reject. */
export interface DraftStore {
  readonly keep: (fact: FactId, form: LeftForm) => Promise<void>;
  readonly drop: (facts: readonly FactId[]) => Promise<void>;
}

export interface DraftKeeper {
  /** What a form holds now; `null` when nothing in it needs keeping. */
  readonly note: (fact: FactId, form: LeftForm | null) => void;
  /** Writes at once what waits: the page may be gone in a moment. */
  readonly flush: () => void;
  /** Forgets what waits, and what has been kept of these facts. */
  readonly forget: (facts: readonly FactId[]) => void;
}

/**
 * Keeps forms as they change, without a delay: a killed process loses nothing. While the device writes, changes are
 * gathered, the newest of each form, and written together when it is done: whoever types fast never queues up writes.
 */
export function createDraftKeeper({ keep, drop }: DraftStore): DraftKeeper {
  let waiting = new Map<FactId, LeftForm | null>();
  let busy = false;
  const writeAll = async () => {
    const now = waiting;
    waiting = new Map();
    const gone = [...now].flatMap(([fact, form]) => (form === null ? [fact] : []));
    const kept = [...now].flatMap(([fact, form]) => (form === null ? [] : [keep(fact, form)]));
    await Promise.all([...kept, ...(gone.length > 0 ? [drop(gone)] : [])]);
  };
  const work = async () => {
    busy = true;
    while (waiting.size > 0) await writeAll();
    busy = false;
  };
  return {
    note: (fact, form) => {
      waiting.set(fact, form);
      if (!busy) void work();
    },
    flush: () => void writeAll(),
    forget: (facts) => {
      for (const fact of facts) waiting.delete(fact);
      if (facts.length > 0) void drop(facts);
    },
  };
}
