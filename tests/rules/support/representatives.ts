import {
  isInterval,
  type Answer,
  type Condition,
  type Fact,
  type FactId,
  type Leaf,
  type Value,
} from '../../../seeds/schema/index.ts';

/** Every leaf of some conditions, written here again so that the tests do not lean on what they test. */
export function leavesOf(conditions: readonly Condition[]): Leaf[] {
  return conditions.flatMap((condition): Leaf[] => {
    if ('all' in condition) return leavesOf(condition.all);
    if ('any' in condition) return leavesOf(condition.any);
    if ('not' in condition) return leavesOf([condition.not]);
    return [condition];
  });
}

/** The facts some conditions look at, each once. */
export const factsOf = (conditions: readonly Condition[]): FactId[] => [
  ...new Set(leavesOf(conditions).map(({ fact }) => fact)),
];

/**
 * Values of a fact that between them give every outcome its leaves can have: each option, each subset of the
 * options (of options that the same leaves name, one), each limit with its neighbours, both ends of the range.
 */
export function representativesOf(fact: Fact, leaves: readonly Leaf[]): Value[] {
  const own = leaves.filter((leaf) => leaf.fact === fact.id).flatMap(({ value }) => value);
  switch (fact.type) {
    case 'boolean':
      return [false, true];
    case 'choice':
      return fact.options.map(({ id }) => id);
    case 'choices': {
      const alike = new Map<string, string>();
      for (const { id } of fact.options) {
        const named = leaves
          .map((leaf) => (leaf.fact === fact.id && [leaf.value].flat().includes(id) ? '1' : '0'))
          .join('');
        if (!alike.has(named)) alike.set(named, id);
      }
      return subsetsOf([...alike.values()]);
    }
    case 'number': {
      const limits = own.filter((value) => typeof value === 'number');
      const around = (limit: number) =>
        fact.integer
          ? [Math.ceil(limit) - 1, Math.floor(limit), Math.ceil(limit), Math.floor(limit) + 1]
          : [limit - 0.001, limit, limit + 0.001];
      const inside = [fact.min, ...limits.flatMap(around), fact.max].filter(
        (value) => value >= fact.min && value <= fact.max,
      );
      return [...new Set(inside)].sort((a, b) => a - b);
    }
  }
}

/** The values an answer still allows: one for a known or planned value, those inside for an interval. */
export function valuesLeft(fact: Fact, answer: Answer | undefined, leaves: readonly Leaf[]): Value[] {
  if (answer === undefined || answer.state === 'unknown' || answer.state === 'declined') {
    return representativesOf(fact, leaves);
  }
  const value = answer.state === 'interval' ? answer.range : answer.value;
  if (!isInterval(value)) return [value];
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = value;
  const inside = representativesOf(fact, leaves).filter((n) => typeof n === 'number' && n >= min && n <= max);
  return [...new Set([...inside, ...[value.min, value.max].filter((end) => end !== undefined)])];
}

/** Some values of a fact, enough to try it where nothing is known of the leaves: never a long list. */
export function valuesToTry(fact: Fact, leaves: readonly Leaf[]): Value[] {
  if (fact.type !== 'choices') return representativesOf(fact, leaves);
  const ids = fact.options.map(({ id }) => id);
  return [[], ids, ...ids.map((id) => [id]), ...ids.map((id) => ids.filter((other) => other !== id))];
}

function subsetsOf(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>(
    (subsets, id) => [...subsets, ...subsets.map((subset) => [...subset, id])],
    [[]],
  );
}
