import {
  isInterval,
  type Answers,
  type Catalogue,
  type Condition,
  type FactId,
} from '../../../seeds/schema/index.ts';
import { factsOf, leavesOf, valuesLeft } from './representatives.ts';

/** Not answered with one value: missing, unknown, declined, or an interval that could be narrowed. */
export function isLoose(answers: Answers, fact: FactId): boolean {
  const answer = answers.get(fact);
  if (answer?.state === 'planned') return isInterval(answer.value);
  return answer?.state !== 'known';
}

/**
 * By brute force, the facts that can still change an outcome: there are further answers to some of the other
 * facts (each stays as it is, or gets a representative value) after which answering this one changes it.
 */
export function factsThatMatter(
  catalogue: Catalogue,
  conditions: readonly Condition[],
  answers: Answers,
  outcome: (answers: Answers) => unknown,
): Set<FactId> {
  const leaves = leavesOf(conditions);
  const loose = factsOf(conditions).filter((fact) => isLoose(answers, fact));
  const matters = new Set<FactId>();
  const extend = (rest: readonly FactId[], given: Answers, freely: readonly FactId[]): void => {
    const [fact, ...others] = rest;
    if (fact === undefined) {
      const before = new Map<FactId, unknown>(
        freely.map((one) => [one, outcome(without(given, one, answers))]),
      );
      const after = outcome(given);
      for (const [one, was] of before) if (was !== after) matters.add(one);
      return;
    }
    extend(others, given, freely);
    const record = catalogue.facts.find(({ id }) => id === fact);
    if (record === undefined) throw new Error(`unknown fact ${fact}`);
    for (const value of valuesLeft(record, answers.get(fact), leaves)) {
      extend(others, new Map([...given, [fact, { state: 'known', value }]]), [...freely, fact]);
    }
  };
  extend(loose, answers, []);
  return matters;
}

/** The extended answers with one fact as it was at first. */
function without(given: Answers, fact: FactId, original: Answers): Answers {
  const before = new Map(given);
  const first = original.get(fact);
  if (first === undefined) before.delete(fact);
  else before.set(fact, first);
  return before;
}

/** Every way to choose some of a list. */
export function subsetsOf<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>(
    (subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])],
    [[]],
  );
}
