import type { Answers, Catalogue, FactId, Question, QuestionId } from '../../../../seeds/schema/index.ts';

/** Questions with at least one answer, in the order in which they were first answered. */
export function answeredQuestions(catalogue: Catalogue, answers: Answers): readonly Question[] {
  const byFact = new Map(
    catalogue.questions.flatMap((question) => question.facts.map((fact) => [fact, question] as const)),
  );
  const questions = [...answers.keys()]
    .map((fact) => byFact.get(fact))
    .filter((found) => found !== undefined);
  return [...new Set(questions)];
}

/** The question before `current`: the one answered just before it, or the last answered one. */
export function previousQuestion(
  answered: readonly Question[],
  current: QuestionId | null,
): QuestionId | null {
  const index = answered.findIndex((question) => question.id === current);
  const previous = index === -1 ? answered.at(-1) : answered[index - 1];
  return previous?.id ?? null;
}

/**
 * Which facts of a question to show: those already answered and those that can still change a verdict. A
 * question opened again although nothing of it matters shows all its facts, so that it is never empty.
 */
export function factsToShow(
  question: Question,
  answers: Answers,
  stillMatter: readonly FactId[],
): readonly FactId[] {
  const shown = question.facts.filter((fact) => answers.has(fact) || stillMatter.includes(fact));
  return shown.length === 0 ? question.facts : shown;
}

/** Answers without those of some facts. */
export function withoutFacts(answers: Answers, facts: readonly FactId[]): Answers {
  return new Map([...answers].filter(([fact]) => !facts.includes(fact)));
}
