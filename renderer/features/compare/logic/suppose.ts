import {
  sameAnswer,
  type Answer,
  type Answers,
  type Catalogue,
  type Fact,
  type FactId,
  type Value,
} from '../../../../seeds/schema/index.ts';

/** One answer that a structure supposes instead of the case's own. `null`: left open. */
export interface Supposition {
  readonly fact: FactId;
  readonly to: Answer | null;
}

/** A value in the place of an answer. Where the answer was a plan it stays one, by the same day. */
export function withValue(fact: Pick<Fact, 'planned'>, now: Answer | undefined, value: Value): Answer {
  if (now?.state === 'planned' && fact.planned !== undefined) return { state: 'planned', value, by: now.by };
  return { state: 'known', value };
}

/** The options somebody chose; none where nothing definite was said. */
export function chosenOf(answer: Answer | undefined): readonly string[] {
  if (answer?.state !== 'known' && answer?.state !== 'planned') return [];
  return Array.isArray(answer.value) ? answer.value : [];
}

/** The answers as they would be. Facts the catalogue does not know are left alone. */
export function suppose(answers: Answers, suppositions: readonly Supposition[]): Answers {
  const next = new Map(answers);
  for (const { fact, to } of suppositions) {
    if (to === null) next.delete(fact);
    else next.set(fact, to);
  }
  return next;
}

/** The suppositions that change something: the rest is so already. */
export function changing(answers: Answers, suppositions: readonly Supposition[]): readonly Supposition[] {
  return suppositions.filter(({ fact, to }) => !sameAnswer(answers.get(fact), to));
}

/** A fact of the catalogue by its name. */
export function factNamed({ facts }: Pick<Catalogue, 'facts'>, name: string): Fact | undefined {
  return facts.find(({ id }) => id === name);
}

/** Whether a fact has an option of that name. */
export function hasOption(fact: Fact | undefined, option: string): boolean {
  return (
    (fact?.type === 'choice' || fact?.type === 'choices') && fact.options.some(({ id }) => id === option)
  );
}
