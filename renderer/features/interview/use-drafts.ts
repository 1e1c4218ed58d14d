import { useCallback, useMemo, useState } from 'react';
import type { Answer, Answers, Fact, FactId } from '../../../seeds/schema/index.ts';
import type { CaseId, LeftForm } from '../../storage/index.ts';
import { readDraft, type Draft, type DraftGap } from './logic/answer-draft.ts';
import { overlayAnswers } from './logic/pending-answers.ts';
import {
  formOf,
  overtaken,
  touch,
  withRestored,
  withSent,
  type TouchedForms,
} from './logic/touched-forms.ts';
import { useKeptForms } from './use-kept-forms.ts';

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
  /** Whether a form shows what was left unfinished earlier. */
  readonly restored: boolean;
  /** Facts worked on here whose stored answer has become another since. */
  readonly overtaken: readonly FactId[];
  readonly edit: (fact: FactId, change: (draft: Draft) => Draft) => void;
  readonly search: (fact: FactId, query: string) => void;
  /** The answers as they would be if what is filled in were given now; `null` while something is missing. */
  readonly foreseen: Answers | null;
  /** All answers when every field is complete; otherwise marks what is missing and gives the first such fact. */
  readonly read: () => { readonly answers: ReadonlyMap<FactId, Answer> } | { readonly missing: FactId };
  /** Keeps at once what is filled in. */
  readonly flush: () => void;
  /** Back to what is stored; what was filled in is forgotten. */
  readonly startOver: () => void;
}

const NONE: TouchedForms = new Map();

/**
 * Holds the forms of a question until they are saved, and keeps them on the device meanwhile. `latest` is what is
 * stored at any moment, also when the form is just going.
 */
export function useDrafts(
  caseId: CaseId,
  facts: readonly Fact[],
  answers: Answers,
  latest: () => Answers,
): Drafts {
  const [touched, setTouched] = useState(NONE);
  const [tried, setTried] = useState(false);
  const restore = useCallback(
    (left: ReadonlyMap<FactId, LeftForm>) =>
      setTouched((before) => withRestored(before, facts, latest(), left)),
    [facts, latest],
  );
  const keeper = useKeptForms(caseId, facts, touched, latest, restore);

  const fields = facts.map((fact): FieldState => {
    const { draft, query } = formOf(fact, touched, answers);
    const reading = readDraft(fact, draft);
    return { fact, draft, query, gap: tried && reading.kind === 'gap' ? reading.gap : null };
  });

  const foreseen = useMemo(() => {
    const given = new Map<FactId, Answer>();
    for (const fact of touched.size === 0 ? [] : facts) {
      const reading = readDraft(fact, formOf(fact, touched, answers).draft);
      if (reading.kind === 'ready') given.set(fact.id, reading.answer);
    }
    return given.size > 0 && given.size === facts.length ? overlayAnswers(answers, given) : null;
  }, [facts, touched, answers]);

  const read = () => {
    const given = new Map<FactId, Answer>();
    for (const fact of facts) {
      const reading = readDraft(fact, formOf(fact, touched, answers).draft);
      if (reading.kind === 'gap') {
        setTried(true);
        return { missing: fact.id };
      }
      given.set(fact.id, reading.answer);
    }
    setTouched((before) => withSent(before, given));
    return { answers: given };
  };

  const change = (id: FactId, how: (form: LeftForm) => LeftForm) =>
    setTouched((before) => {
      const fact = facts.find((candidate) => candidate.id === id);
      return fact === undefined ? before : touch(before, fact, answers, how);
    });

  return {
    fields,
    restored: [...touched.values()].some(({ restored }) => restored),
    overtaken: overtaken(touched, answers),
    foreseen,
    edit: (id, how) => change(id, (form) => ({ ...form, draft: how(form.draft) })),
    search: (id, query) => change(id, (form) => ({ ...form, query })),
    read,
    flush: keeper.flush,
    startOver: () => {
      setTouched(NONE);
      setTried(false);
      keeper.forget(facts.map(({ id }) => id));
    },
  };
}
