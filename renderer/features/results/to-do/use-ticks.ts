import type { FactId } from '../../../../seeds/schema/index.ts';
import { useSave } from '../../../shared/ui/index.ts';
import { setLater, setParticular, useCase, type CaseId } from '../../../storage/index.ts';
import { doneKey, type DoneKind } from '../logic/to-do.ts';

export interface Ticks {
  readonly isDone: (kind: DoneKind, words: string) => boolean;
  readonly setDone: (kind: DoneKind, words: string, done: boolean) => void;
  readonly isLater: (fact: FactId) => boolean;
  readonly setLater: (fact: FactId, later: boolean) => void;
}

/** What has been ticked off, and what is marked to ask the client; both are kept with the case. */
export function useTicks(caseId: CaseId): Ticks {
  const live = useCase(caseId);
  const save = useSave();
  const papers = live.state === 'ready' ? live.papers : null;
  return {
    isDone: (kind, words) => papers?.particulars.has(doneKey(kind, words)) ?? false,
    setDone: (kind, words, done) => {
      save(setParticular(caseId, doneKey(kind, words), done ? { type: 'text', text: 'done' } : null));
    },
    isLater: (fact) => papers?.later.has(fact) ?? false,
    setLater: (fact, later) => save(setLater(caseId, fact, later)),
  };
}
