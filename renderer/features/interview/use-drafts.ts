import { useState } from 'react';
import type { Answer, Answers, Fact, FactId } from '../../../seeds/schema/index.ts';
import { readDraft, toDraft, type Draft, type DraftGap } from './logic/answer-draft.ts';

/** The form of one fact: what is chosen so far, and what is typed to find an option. */
export interface FieldState {
  readonly fact: Fact;
  readonly draft: Draft;
  readonly query: string;
  /** Shown once somebody has tried to go on. */
  readonly gap: DraftGap | null;
}

export interface Drafts {
  readonly fields: readonly FieldState[];
  readonly edit: (fact: FactId, change: (draft: Draft) => Draft) => void;
  readonly search: (fact: FactId, query: string) => void;
  /** All answers when every field is complete; otherwise marks what is missing and gives the first such fact. */
  readonly read: () => { readonly answers: ReadonlyMap<FactId, Answer> } | { readonly missing: FactId };
}

/** Holds the forms of a question until they are saved. */
export function useDrafts(facts: readonly Fact[], answers: Answers): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<FactId, Draft>>(
    () => new Map(facts.map((fact) => [fact.id, toDraft(fact, answers.get(fact.id))])),
  );
  const [queries, setQueries] = useState<ReadonlyMap<FactId, string>>(new Map());
  const [tried, setTried] = useState(false);
  const draftOf = (fact: Fact) => drafts.get(fact.id) ?? toDraft(fact, undefined);

  const fields = facts.map((fact): FieldState => {
    const draft = draftOf(fact);
    const reading = readDraft(fact, draft);
    const gap = tried && reading.kind === 'gap' ? reading.gap : null;
    return { fact, draft, query: queries.get(fact.id) ?? '', gap };
  });

  const read = () => {
    const given = new Map<FactId, Answer>();
    for (const fact of facts) {
      const reading = readDraft(fact, draftOf(fact));
      if (reading.kind === 'gap') {
        setTried(true);
        return { missing: fact.id };
      }
      given.set(fact.id, reading.answer);
    }
    return { answers: given };
  };

  const edit = (id: FactId, change: (draft: Draft) => Draft) =>
    setDrafts((before) => {
      const fact = facts.find((candidate) => candidate.id === id);
      if (fact === undefined) return before;
      return new Map(before).set(id, change(before.get(id) ?? toDraft(fact, undefined)));
    });

  const search = (id: FactId, query: string) => setQueries((before) => new Map(before).set(id, query));
  return { fields, edit, search, read };
}
