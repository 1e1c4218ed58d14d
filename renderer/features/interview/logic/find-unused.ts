import type { Answers, FactId } from '../../../../seeds/schema/index.ts';
import { withoutFacts } from './question-order.ts';

/** The facts that could still change a verdict or a standing with these answers; place and day are already in it. */
export type OpenFactsOf = (answers: Answers) => ReadonlySet<FactId>;

/**
 * Answers that make no difference now: with the others as they stand, no answer to this fact could change a
 * verdict, so it would not be asked. That holds for "I don't know", "rather not say" and ranges alike. `pause` runs
 * between two answers, so that typing and painting go first; when it says that a newer request is there, this one ends.
 */
export async function findUnused(
  answers: Answers,
  openFacts: OpenFactsOf,
  pause: () => Promise<'go-on' | 'stop'>,
): Promise<ReadonlySet<FactId>> {
  const unused = new Set<FactId>();
  for (const fact of answers.keys()) {
    if ((await pause()) === 'stop') break;
    if (!openFacts(withoutFacts(answers, [fact])).has(fact)) unused.add(fact);
  }
  return unused;
}
