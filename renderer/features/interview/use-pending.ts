import { useCallback, useMemo, useState } from 'react';
import type { Answers } from '../../../seeds/schema/index.ts';
import {
  dropChanges,
  overlayAnswers,
  sendChanges,
  stillPending,
  type Changes,
} from './logic/pending-answers.ts';

const NONE: Changes = new Map();

export interface Pending {
  /** What is stored, with what is on its way there. */
  readonly answers: Answers;
  readonly send: (given: Changes) => void;
  /** Forgets what could not be stored, or what has been for long. */
  readonly drop: (given: Changes) => void;
}

/** Lets an answer count at once, while it is still being written. */
export function usePending(stored: Answers): Pending {
  const [pending, setPending] = useState<Changes>(NONE);
  const waiting = stillPending(stored, pending);
  if (waiting !== pending) setPending(waiting);
  const answers = useMemo(() => overlayAnswers(stored, waiting), [stored, waiting]);
  const send = useCallback((given: Changes) => setPending((before) => sendChanges(before, given)), []);
  const drop = useCallback((given: Changes) => setPending((before) => dropChanges(before, given)), []);
  return { answers, send, drop };
}
