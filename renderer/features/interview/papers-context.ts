import { createContext, use, useCallback, useEffect, useRef } from 'react';
import type { Fact } from '../../../seeds/schema/index.ts';
import { useSave } from '../../shared/ui/index.ts';
import { setLater, type CaseId, type Papers } from '../../storage/index.ts';
import type { Draft } from './logic/answer-draft.ts';
import { askLater } from './logic/ask-later.ts';

/** What lies beside the answers of the case on screen. */
export interface CasePapers {
  readonly caseId: CaseId;
  readonly papers: Papers;
}

export const PapersContext = createContext<CasePapers | null>(null);

/** Notes and marks of the case on screen; set by the interview's screen. */
export function usePapers(): CasePapers {
  const state = use(PapersContext);
  if (state === null) throw new Error('usePapers outside PapersContext');
  return state;
}

/** The form of one fact, and how to change it. */
interface Form {
  readonly fact: Fact;
  readonly draft: Draft;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
}

/** Puts a fact on the list to ask the client, or takes it off; see `askLater`. */
export type AskLater = (form: Form) => void;

export const AskLaterContext = createContext<AskLater | null>(null);

/** Stays the same function while notes and marks change: a form with a hundred options is not drawn again for them. */
export function useAskLater(): AskLater {
  const ask = use(AskLaterContext);
  if (ask === null) throw new Error('useAskLater outside AskLaterContext');
  return ask;
}

/** What `AskLaterContext` is given. */
export function useMakeAskLater(caseId: CaseId, papers: Papers | null): AskLater {
  const save = useSave();
  const latest = useRef(papers);
  useEffect(() => {
    latest.current = papers;
  });
  return useCallback(
    ({ fact, draft, onEdit }) => {
      const later = latest.current?.later.has(fact.id) === true;
      const next = askLater(fact, { draft, later });
      if (next.draft !== draft) onEdit(() => next.draft);
      save(setLater(caseId, fact.id, next.later));
    },
    [caseId, save],
  );
}
