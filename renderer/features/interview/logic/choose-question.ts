import type { NextQuestion } from '../../../../rules/index.ts';
import type { Answers, Catalogue, FactId, Question } from '../../../../seeds/schema/index.ts';

/** What the interview shows: a question asked for the first time, or one opened again. */
export interface ShownQuestion {
  readonly question: Question;
  readonly mode: 'asking' | 'editing';
}

export interface WhereWeAre {
  /** The question in the address, if any: somebody opened it on purpose. */
  readonly opened: string | undefined;
  /**
   * Questions to stay with, best first: one gone back to, the one shown last. So neither a reload nor another choice
   * of places nor a device that writes slowly swaps the question for another.
   */
  readonly pinned: readonly (string | null)[];
  readonly next: NextQuestion | null;
  readonly stillMatter: readonly FactId[];
}

/**
 * Which question to show. An opened one wins; then a pinned one while an answer to it can still change
 * something; then the one the rules propose. `null`: nothing is left to ask.
 */
export function chooseQuestion(
  catalogue: Catalogue,
  answers: Answers,
  where: WhereWeAre,
): ShownQuestion | null {
  const find = (id: string | null | undefined) => catalogue.questions.find((question) => question.id === id);
  const isOpen = (question: Question) =>
    question.facts.some((fact) => !answers.has(fact) && where.stillMatter.includes(fact));
  const opened = find(where.opened);
  if (opened !== undefined) {
    const answered = opened.facts.some((fact) => answers.has(fact));
    return { question: opened, mode: answered ? 'editing' : 'asking' };
  }
  const pinned = where.pinned.map(find).find((question) => question !== undefined && isOpen(question));
  if (pinned !== undefined) return { question: pinned, mode: 'asking' };
  const next = find(where.next?.id);
  return next === undefined ? null : { question: next, mode: 'asking' };
}
