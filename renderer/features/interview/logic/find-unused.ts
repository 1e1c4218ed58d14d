import type { Assessment } from '../../../../rules/index.ts';
import type { Answers, FactId } from '../../../../seeds/schema/index.ts';
import { withoutFacts } from './question-order.ts';

/** Assesses a set of answers; the case's own places and day are already in it. */
export type Assess = (answers: Answers) => Promise<Pick<Assessment, 'cannotMatter'>>;

/**
 * Answers that make no difference now: with the others as they stand, no answer to this fact could change a
 * verdict, so it would not be asked. `isCurrent` lets a newer request end this one early.
 */
export async function findUnused(
  answers: Answers,
  assess: Assess,
  isCurrent: () => boolean,
): Promise<ReadonlySet<FactId>> {
  const unused = new Set<FactId>();
  for (const fact of answers.keys()) {
    if (!isCurrent()) break;
    const without = await assess(withoutFacts(answers, [fact]));
    if (without.cannotMatter.includes(fact)) unused.add(fact);
  }
  return unused;
}
