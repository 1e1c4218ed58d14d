import {
  sameAnswer,
  type Answer,
  type Answers,
  type Fact,
  type FactId,
} from '../../../../seeds/schema/index.ts';
import type { Draft, LeftForm } from '../../../storage/index.ts';
import { toDraft } from './answer-draft.ts';
import { sameJson } from './same-json.ts';

/** A form that somebody has worked on and not saved. */
export interface TouchedForm extends LeftForm {
  /** What was stored when it was first touched, and what has been sent from it since. */
  readonly bases: readonly (Answer | null)[];
  /** Whether it was found as left earlier, and not begun here. */
  readonly restored: boolean;
}

/** Forms nobody has touched are not in it: they show what is stored, whatever window stored it. */
export type TouchedForms = ReadonlyMap<FactId, TouchedForm>;

/** What the form of a fact shows. */
export function formOf(fact: Fact, touched: TouchedForms, answers: Answers): LeftForm {
  return touched.get(fact.id) ?? { draft: toDraft(fact, answers.get(fact.id)), query: '' };
}

/** Changes the form of one fact. */
export function touch(
  touched: TouchedForms,
  fact: Fact,
  answers: Answers,
  change: (form: LeftForm) => LeftForm,
): TouchedForms {
  const before = touched.get(fact.id);
  const { draft, query } = change(formOf(fact, touched, answers));
  const bases = before?.bases ?? [answers.get(fact.id) ?? null];
  return new Map(touched).set(fact.id, { draft, query, bases, restored: before?.restored ?? false });
}

/** Whether a form holds anything that what is stored does not say. */
export function needsKeeping(fact: Fact, form: LeftForm, answers: Answers): boolean {
  return form.query.trim() !== '' || !sameJson(form.draft, toDraft(fact, answers.get(fact.id)));
}

/** Puts forms found as left into those nobody has touched meanwhile. */
export function withRestored(
  touched: TouchedForms,
  facts: readonly Fact[],
  answers: Answers,
  left: ReadonlyMap<FactId, LeftForm>,
): TouchedForms {
  const found = facts.flatMap((fact) => {
    const form = left.get(fact.id);
    const fitting = form === undefined || touched.has(fact.id) ? null : fitForm(fact, form);
    if (fitting === null || !needsKeeping(fact, fitting, answers)) return [];
    return [[fact.id, { ...fitting, bases: [answers.get(fact.id) ?? null], restored: true }] as const];
  });
  return found.length === 0 ? touched : new Map([...touched, ...found]);
}

/** Notes answers sent from the forms: that they come back as stored is no surprise. */
export function withSent(touched: TouchedForms, given: ReadonlyMap<FactId, Answer>): TouchedForms {
  return new Map(
    [...touched].map(([fact, form]) => {
      const sent = given.get(fact);
      return [fact, sent === undefined ? form : { ...form, bases: [...form.bases, sent] }] as const;
    }),
  );
}

/** Touched facts whose stored answer has become another since, by another window or by undoing. */
export function overtaken(touched: TouchedForms, answers: Answers): readonly FactId[] {
  return [...touched].flatMap(([fact, { bases }]) =>
    bases.some((base) => sameAnswer(base, answers.get(fact))) ? [] : [fact],
  );
}

/** Options that a newer catalogue no longer has fall away; a form of another type is none at all. */
function fitForm(fact: Fact, { draft, query }: LeftForm): LeftForm | null {
  const fitting = fitDraft(fact, draft);
  return fitting === null ? null : { draft: fitting, query };
}

function fitDraft(fact: Fact, draft: Draft): Draft | null {
  const { value } = draft;
  if (value.type !== fact.type) return null;
  if (fact.type === 'choice' && value.type === 'choice') {
    const isThere = fact.options.some(({ id }) => id === value.option);
    return isThere ? draft : { ...draft, value: { ...value, option: null } };
  }
  if (fact.type === 'choices' && value.type === 'choices') {
    const picked = value.picked.filter((id) => fact.options.some((option) => option.id === id));
    return { ...draft, value: { ...value, picked } };
  }
  return draft;
}
