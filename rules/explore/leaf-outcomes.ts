import { isInterval, type Answer, type Fact, type Leaf, type Value } from '../../seeds/schema/index.ts';
import { worthOf } from '../assess/answer-values.ts';
import { FALSE, leafTernary, TRUE, type Ternary } from './leaf-table.ts';

/** The truths that some leaves of one fact take together, in the order of the leaves. */
export type Outcome = readonly Ternary[];

/**
 * Every combination of truths that leaves of one fact can take for a value the fact may still have: any legal
 * value where it is unanswered, the values inside where an interval is known, one otherwise.
 */
export function outcomesOf(fact: Fact, leaves: readonly Leaf[], answer: Answer | undefined): Outcome[] {
  const worth = worthOf(answer);
  const outcomeOf = (value: Value): Outcome => leaves.map((leaf) => leafTernary(leaf, value));
  if (worth !== undefined && !isInterval(worth)) return [outcomeOf(worth)];
  switch (fact.type) {
    case 'boolean':
      return distinct([false, true].map(outcomeOf));
    case 'choice':
      return distinct(fact.options.map(({ id }) => outcomeOf(id)));
    case 'choices':
      return unions(
        fact.options.map(({ id }) => outcomeOf([id])),
        outcomeOf([]),
      );
    case 'number': {
      const range = worth ?? {};
      const low = Math.max(fact.min, range.min ?? fact.min);
      const high = Math.min(fact.max, range.max ?? fact.max);
      const limits = leaves.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
      return distinct(pointsBetween(low, high, limits, fact.integer).map(outcomeOf));
    }
  }
}

/** Numbers from low to high that stand before, at and after every limit; whole ones where only those count. */
function pointsBetween(low: number, high: number, limits: readonly number[], whole: boolean): number[] {
  const inside = [low, ...limits.filter((limit) => limit > low && limit < high), high].sort((a, b) => a - b);
  if (!whole) return inside.flatMap((point, i) => [point, (point + (inside[i + 1] ?? point)) / 2]);
  const near = inside.flatMap((point) => [
    Math.ceil(point) - 1,
    Math.floor(point),
    Math.ceil(point),
    Math.floor(point) + 1,
  ]);
  return near.filter((point) => point >= low && point <= high);
}

const distinct = (outcomes: readonly Outcome[]): Outcome[] => [
  ...new Map(outcomes.map((outcome) => [outcome.join(''), outcome])).values(),
];

/** A set of options makes true what any of its options makes true: all unions, starting from the empty set. */
function unions(singles: readonly Outcome[], none: Outcome): Outcome[] {
  return distinct(singles).reduce<Outcome[]>(
    (found, single) => {
      const joined = found.map((outcome) =>
        outcome.map((truth, i): Ternary => (single[i] === TRUE ? TRUE : truth)),
      );
      return distinct([...found, ...joined]);
    },
    [none.map((truth) => (truth === TRUE ? TRUE : FALSE))],
  );
}
