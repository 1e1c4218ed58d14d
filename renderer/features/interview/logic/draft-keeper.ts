import type { FactId } from '../../../../seeds/schema/index.ts';
import { createKeeper } from '../../../shared/autosave/index.ts';
import type { LeftForm } from '../../../storage/index.ts';

/** Where forms are kept. Both say whether the device has done it, and never reject. */
export interface DraftStore {
  readonly keep: (fact: FactId, form: LeftForm) => Promise<boolean>;
  readonly drop: (facts: readonly FactId[]) => Promise<boolean>;
}

export interface DraftKeeper {
  /** What a form holds now; `null` when nothing in it needs keeping. */
  readonly note: (fact: FactId, form: LeftForm | null) => void;
  /** Writes at once what waits: the page may be gone in a moment. */
  readonly flush: () => void;
  /** Forgets what waits, and what has been kept of these facts. */
  readonly forget: (facts: readonly FactId[]) => void;
}

/** Keeps forms as they change, without a delay: a killed process loses nothing. */
export function createDraftKeeper({ keep, drop }: DraftStore): DraftKeeper {
  const { put, flush, forget } = createKeeper<FactId, LeftForm | null>(async (changes) => {
    const gone = [...changes].flatMap(([fact, form]) => (form === null ? [fact] : []));
    const kept = [...changes].flatMap(([fact, form]) => (form === null ? [] : [keep(fact, form)]));
    const done = await Promise.all([...kept, ...(gone.length > 0 ? [drop(gone)] : [])]);
    return done.every(Boolean);
  });
  return {
    note: put,
    flush,
    forget: (facts) => {
      forget(facts);
      if (facts.length > 0) void drop(facts);
    },
  };
}
