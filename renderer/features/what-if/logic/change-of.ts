import type { Answer, Answers, FactId } from '../../../../seeds/schema/index.ts';

/** How an answer of the sandbox differs from the case's: of a set of options, which came and which went. */
export type AnswerChange =
  | { readonly kind: 'options'; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: 'whole' };

/** Compares two answers. Sets of options with the same timing are told apart option by option, others as a whole. */
export function changeOf(answers: Answers, fact: FactId, to: Answer | null): AnswerChange {
  const [before, after] = [optionsOf(answers.get(fact) ?? null), optionsOf(to)];
  if (before === null || after === null || before.by !== after.by) return { kind: 'whole' };
  const added = after.options.filter((id) => !before.options.includes(id));
  const removed = before.options.filter((id) => !after.options.includes(id));
  // Where nothing stays the same, both sides in full say it best.
  return removed.length === before.options.length ? { kind: 'whole' } : { kind: 'options', added, removed };
}

function optionsOf(
  answer: Answer | null,
): { readonly options: readonly string[]; readonly by: string } | null {
  if (answer === null || (answer.state !== 'known' && answer.state !== 'planned')) return null;
  if (!Array.isArray(answer.value)) return null;
  return { options: answer.value, by: answer.state === 'planned' ? answer.by : '' };
}
