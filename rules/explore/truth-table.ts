import type { Answers, Condition, FactId, Leaf } from '../../seeds/schema/index.ts';
import { compileCondition, type CompiledNode } from './compile-condition.ts';
import { FALSE, LeafTable, TRUE, UNKNOWN, type LeafTruths, type Ternary } from './leaf-table.ts';

/** What some answers make of every leaf and of every distinct test of a catalogue. */
export interface Truths {
  readonly leaves: LeafTruths;
  /** By the number of the test. */
  readonly tests: readonly Ternary[];
}

/** Numbers of tests that must all hold. */
export type AllOf = readonly number[];

/**
 * Every distinct test of a catalogue, compiled once. Provisions share most of their tests ("you are a company"),
 * so each is evaluated once for all of them, and a provision is no more than a list of numbers.
 */
export class TruthTable {
  readonly #leaves = new LeafTable();
  readonly #nodes: CompiledNode[] = [];
  readonly #numbers = new Map<string, number>();

  /** The numbers of some tests, new or shared. */
  numbersOf(tests: readonly { readonly when: Condition }[]): AllOf {
    return tests.map(({ when }) => {
      const key = JSON.stringify(when);
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      const number = this.#nodes.push(compileCondition(when, this.#leaves)) - 1;
      this.#numbers.set(key, number);
      return number;
    });
  }

  /** Evaluates everything once. Facts of `ignore` count as unanswered. */
  evaluate(answers: Answers, ignore?: ReadonlySet<FactId>): Truths {
    const leaves = this.#leaves.evaluate(answers, ignore);
    return { leaves, tests: this.#nodes.map((node) => node.evaluate(leaves)) };
  }

  /** The unknown leaves that stand in undecided parts of some tests. */
  openLeaves(tests: AllOf, { leaves }: Truths): Leaf[] {
    const open: Leaf[] = [];
    for (const number of tests) this.#nodes[number]?.collectOpen(leaves, open);
    return open;
  }
}

/** Kleene "all" of some tests; of none it is true. */
export function allHold(tests: AllOf, truths: readonly Ternary[]): Ternary {
  let truth: Ternary = TRUE;
  for (const number of tests) {
    const found = truths[number];
    if (found === FALSE) return FALSE;
    if (found === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}
