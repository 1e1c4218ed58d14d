import { useCallback, useSyncExternalStore } from 'react';
import type { CaseId } from '../../storage/index.ts';
import { NO_HISTORY, type AnswerHistory } from './logic/answer-history.ts';

/** Per case, for as long as the program runs: going to the results and back takes nothing from it. */
const histories = new Map<CaseId, AnswerHistory>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What can be undone and redone in a case. */
export function useHistory(caseId: CaseId): AnswerHistory {
  const read = useCallback(() => histories.get(caseId) ?? NO_HISTORY, [caseId]);
  return useSyncExternalStore(subscribe, read);
}

/** Changes what can be undone and redone in a case. */
export function changeHistory(caseId: CaseId, change: (history: AnswerHistory) => AnswerHistory): void {
  const before = histories.get(caseId) ?? NO_HISTORY;
  const after = change(before);
  if (after === before) return;
  histories.set(caseId, after);
  for (const listener of listeners) listener();
}
