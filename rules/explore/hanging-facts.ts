import type { Answers, Catalogue, Condition, Fact, FactId, Leaf } from '../../seeds/schema/index.ts';
import { GateTable, type Truths } from './gate-table.ts';
import { outcomesOf, type Outcome } from './leaf-outcomes.ts';
import { FALSE, TRUE, UNKNOWN } from './leaf-table.ts';

/** What decides an outcome: the audience first, then the conditions. A criterion of a place is an audience alone. */
export interface Tests {
  readonly audience: readonly { readonly when: Condition }[];
  readonly conditions: readonly { readonly when: Condition }[];
}

/**
 * The facts on which an undecided outcome really hangs. A fact hangs if there are further answers to some of
 * the others after which answering it decides the outcome. `open` are the unknown leaves in undecided parts:
 * their facts are all that can hang. Facts of `fixed` stay unknown for good.
 */
export type HangingFacts = (
  tests: Tests,
  open: readonly Leaf[],
  answers: Answers,
  fixed?: ReadonlySet<FactId>,
) => ReadonlySet<FactId>;

/** Above so many combinations of outcomes every open fact is said to hang: too many rather than too few. */
export const COMBINATIONS = 5_000;

/** Makes the check for the facts of a catalogue. What it compiles is kept for as long as the tests are. */
export function createHangingFacts(catalogue: Catalogue): HangingFacts {
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const machines = new WeakMap<Tests, Machine>();
  const free = new WeakMap<Leaf, boolean>();
  /** A leaf that can come true as well as false, and so can from any interval that leaves it unknown. */
  const isFree = (leaf: Leaf): boolean => {
    const known = free.get(leaf);
    if (known !== undefined) return known;
    const found = outcomes(facts, leaf.fact, [leaf], new Map()).length === 2;
    free.set(leaf, found);
    return found;
  };
  return (tests, open, answers, fixed) => {
    const hanging = new Set(open.map(({ fact }) => fact));
    const readOnce = hanging.size === open.length && open.every(isFree);
    if (readOnce && fixed === undefined) return hanging;
    for (const fact of fixed ?? []) hanging.delete(fact);
    if (hanging.size === 0) return hanging;
    const machine = machines.get(tests) ?? build(tests);
    machines.set(tests, machine);
    return exhaust(machine, facts, [...hanging], answers, fixed);
  };
}

/** The tests of one outcome on a table of their own. */
interface Machine {
  readonly gates: GateTable;
  /** The leaves of each fact, with their numbers. */
  readonly leaves: ReadonlyMap<FactId, readonly (readonly [number: number, leaf: Leaf])[]>;
  /** Whether the leaves as they are decide; works out the gates. */
  readonly isDecided: (truths: Truths) => boolean;
}

function build({ audience, conditions }: Tests): Machine {
  const gates = new GateTable();
  const node = (tests: Tests['audience']) => gates.all(tests.map(({ when }) => when));
  const [first, second] = [node(audience), node(conditions)];
  const leaves = [...gates.leavesOf(second, gates.leavesOf(first))];
  const facts = [...new Set(leaves.map(([, { fact }]) => fact))];
  return {
    gates,
    leaves: new Map(facts.map((id) => [id, leaves.filter(([, { fact }]) => fact === id)])),
    isDecided: (truths) => {
      gates.settle(truths);
      const aimed = truths[first];
      return aimed === FALSE || (aimed === TRUE && truths[second] !== UNKNOWN);
    },
  };
}

function outcomes(
  facts: ReadonlyMap<FactId, Fact>,
  id: FactId,
  leaves: readonly Leaf[],
  answers: Answers,
): Outcome[] {
  const fact = facts.get(id);
  if (fact === undefined)
    throw new Error(`a condition looks at "${id}", which is not a fact of the catalogue`);
  return outcomesOf(fact, leaves, answers.get(id));
}

/** One fact that can still be answered: where its leaves stand and what they can become together. */
interface Move {
  readonly fact: FactId;
  readonly slots: readonly number[];
  readonly outcomes: readonly Outcome[];
}

/** Tries every combination: each fact stays as it is or takes one of its outcomes. */
function exhaust(
  { gates, leaves, isDecided }: Machine,
  facts: ReadonlyMap<FactId, Fact>,
  candidates: readonly FactId[],
  answers: Answers,
  fixed: ReadonlySet<FactId> | undefined,
): ReadonlySet<FactId> {
  const moves = candidates.map((fact): Move => {
    const mine = leaves.get(fact) ?? [];
    const looking = mine.map(([, leaf]) => leaf);
    return {
      fact,
      slots: mine.map(([number]) => number),
      outcomes: outcomes(facts, fact, looking, answers),
    };
  });
  const combinations = moves.reduce((product, move) => product * (move.outcomes.length + 1), 1);
  if (combinations > COMBINATIONS) return new Set(candidates);
  const before = gates.evaluate(answers, gates.room(), fixed);
  const now = before.slice();
  const made: Move[] = [];
  const hanging = new Set<FactId>();
  const takeBack = ({ slots }: Move): void => slots.forEach((slot) => (now[slot] = before[slot] ?? UNKNOWN));
  const noteHanging = (): void => {
    for (const move of made) {
      if (hanging.has(move.fact)) continue;
      const truths = move.slots.map((slot) => now[slot] ?? UNKNOWN);
      takeBack(move);
      if (!isDecided(now)) hanging.add(move.fact);
      move.slots.forEach((slot, i) => (now[slot] = truths[i] ?? UNKNOWN));
    }
  };
  const tryFrom = (index: number): void => {
    const move = moves[index];
    if (move === undefined) {
      if (made.length > 0 && isDecided(now)) noteHanging();
      return;
    }
    tryFrom(index + 1);
    made.push(move);
    for (const outcome of move.outcomes) {
      move.slots.forEach((slot, i) => (now[slot] = outcome[i] ?? UNKNOWN));
      tryFrom(index + 1);
    }
    made.pop();
    takeBack(move);
  };
  tryFrom(0);
  return hanging;
}
