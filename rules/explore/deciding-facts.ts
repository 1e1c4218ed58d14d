import type { Condition, FactId } from '../../seeds/schema/index.ts';
import type { Worth } from '../assess/answer-values.ts';
import { FALSE, leafTernary, TRUE, UNKNOWN, type Ternary } from './leaf-table.ts';

/** The truth of a condition, and the facts that make it so. */
export interface Decided {
  readonly truth: Ternary;
  readonly facts: ReadonlySet<FactId>;
}

/** What is known of each fact. */
export type Worths = (fact: FactId) => Worth;

/** Decides a condition and says which facts decide: those behind the parts that came out like the whole. */
export function decideBy(condition: Condition, worths: Worths): Decided {
  if ('all' in condition) return allOf(condition.all.map((part) => decideBy(part, worths)));
  if ('any' in condition) return anyOf(condition.any.map((part) => decideBy(part, worths)));
  if ('not' in condition) {
    const { truth, facts } = decideBy(condition.not, worths);
    return { truth: truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE, facts };
  }
  const worth = worths(condition.fact);
  const truth = worth === undefined ? UNKNOWN : leafTernary(condition, worth);
  return { truth, facts: new Set([condition.fact]) };
}

/** All of some parts; of none it is true. */
export const allOf = (parts: readonly Decided[]): Decided => joined(parts, FALSE, TRUE);
const anyOf = (parts: readonly Decided[]): Decided => joined(parts, TRUE, FALSE);

function joined(parts: readonly Decided[], decisive: Ternary, otherwise: Ternary): Decided {
  const truths = parts.map(({ truth }) => truth);
  const truth = truths.includes(decisive) ? decisive : truths.includes(UNKNOWN) ? UNKNOWN : otherwise;
  const facts = parts.flatMap((part) => (part.truth === truth ? [...part.facts] : []));
  return { truth, facts: new Set(facts) };
}
