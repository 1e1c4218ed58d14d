import { useCallback, useMemo, useState } from 'react';
import type { Answer, Answers, FactId } from '../../../seeds/schema/index.ts';
import { overlayAnswers, settled } from './logic/pending-answers.ts';

const NONE: Answers = new Map();

export interface Pending {
  /** What is stored, with what is on its way there. */
  readonly answers: Answers;
  readonly send: (given: ReadonlyMap<FactId, Answer>) => void;
  /** Forgets what could not be stored. */
  readonly drop: () => void;
}

/** Lets an answer count at once, while it is still being written. */
export function usePending(stored: Answers): Pending {
  const [pending, setPending] = useState<Answers>(NONE);
  if (pending.size > 0 && settled(stored, pending)) setPending(NONE);
  const answers = useMemo(() => overlayAnswers(stored, pending), [stored, pending]);
  // Added to what is still on its way: whoever answers faster than the device writes must not be asked again.
  const send = useCallback(
    (given: ReadonlyMap<FactId, Answer>) => setPending((before) => new Map([...before, ...given])),
    [],
  );
  const drop = useCallback(() => setPending(NONE), []);
  return { answers, send, drop };
}
