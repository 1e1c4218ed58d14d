import type { Answers, Condition, FactId, Leaf } from '../../seeds/schema/index.ts';
import { worthOf } from '../assess/answer-values.ts';
import { LeafTable, FALSE, TRUE, UNKNOWN } from './leaf-table.ts';

/** The truth of every node, by its number. */
export type Truths = Uint8Array;

/** A node where it stands in a condition. */
export interface OutlineEntry {
  readonly node: number;
  /** The fact a leaf looks at; `null` for a gate. */
  readonly fact: FactId | null;
  /** The entry after everything below it. */
  readonly next: number;
}

const ALL = 0;
const ANY = 1;
const NOT = 2;
type Kind = typeof ALL | typeof ANY | typeof NOT;

/**
 * Conditions as one list of numbered nodes, every distinct one once: leaves, and gates over earlier nodes. Provisions share
 * most of their tests ("you are a company"), so each is evaluated once for all of them. FALSE < UNKNOWN < TRUE, so that
 * Kleene's "all" is the least of some numbers, "any" the greatest, and "not" the distance from TRUE. Evaluating walks one
 * array from front to end and allocates nothing.
 */
export class GateTable {
  readonly #leaves = new LeafTable();
  /** By number: the node's leaf, or the parts of its gate. */
  readonly #nodes: (Leaf | readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();
  /** For each gate its number, its kind, how many parts it has, and their numbers; inner gates first. */
  readonly #gates: number[] = [];
  #program = new Int32Array();

  /** The number of a condition, new or shared. */
  numberOf(condition: Condition): number {
    if ('all' in condition) return this.all(condition.all);
    if ('any' in condition) return this.#gate(ANY, condition.any);
    if ('not' in condition) return this.#gate(NOT, [condition.not]);
    const key = JSON.stringify([condition.fact, condition.operator, condition.value]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#add(key, condition);
    this.#leaves.add(condition, number);
    return number;
  }

  /** The number of "all of these hold"; of none it is true. */
  all(conditions: readonly Condition[]): number {
    return this.#gate(ALL, conditions);
  }

  /** The leaves below a node, with their numbers, each once. */
  leavesOf(node: number, into = new Map<number, Leaf>()): Map<number, Leaf> {
    const found = this.#nodes[node];
    if (found === undefined) return into;
    if ('fact' in found) into.set(node, found);
    else for (const part of found) this.leavesOf(part, into);
    return into;
  }

  /** A node and everything below it as it is written, outer before inner, a shared part wherever it stands. */
  outlineOf(node: number, into: OutlineEntry[] = []): OutlineEntry[] {
    const found = this.#nodes[node];
    if (found === undefined) return into;
    const at = into.length;
    const isLeaf = 'fact' in found;
    into.push({ node, fact: isLeaf ? found.fact : null, next: at + 1 });
    if (isLeaf) return into;
    for (const part of found) this.outlineOf(part, into);
    into[at] = { node, fact: null, next: into.length };
    return into;
  }

  /** Room for the truths of all nodes. */
  room(): Truths {
    return new Uint8Array(this.#nodes.length).fill(UNKNOWN);
  }

  /** Evaluates everything for some answers. Facts of `ignore` count as unanswered. */
  evaluate(answers: Answers, into: Truths, ignore?: ReadonlySet<FactId>): Truths {
    into.fill(UNKNOWN);
    for (const { fact, leaves } of this.#leaves.facts) {
      const worth = worthOf(answers.get(fact));
      if (worth !== undefined && ignore?.has(fact) !== true) leaves.evaluate(worth, into);
    }
    this.settle(into);
    return into;
  }

  /** Works out the gates from the truths of the leaves. */
  settle(truths: Truths): void {
    if (this.#program.length !== this.#gates.length) this.#program = Int32Array.from(this.#gates);
    const program = this.#program;
    let at = 0;
    while (at < program.length) {
      const node = program[at] ?? 0;
      const kind = program[at + 1] ?? ALL;
      const end = at + 3 + (program[at + 2] ?? 0);
      let truth: number = kind === ANY ? FALSE : TRUE;
      for (at += 3; at < end; at += 1) {
        const found = truths[program[at] ?? 0] ?? UNKNOWN;
        if (kind === NOT) truth = TRUE - found;
        else if (kind === ANY ? found > truth : found < truth) truth = found;
      }
      truths[node] = truth;
    }
  }

  /** The unknown leaves that stand in undecided parts of a node, once for each place where they stand. */
  openLeaves(node: number, truths: Truths, into: Leaf[] = []): Leaf[] {
    const found = this.#nodes[node];
    if (found === undefined || truths[node] !== UNKNOWN) return into;
    if ('fact' in found) into.push(found);
    else for (const part of found) this.openLeaves(part, truths, into);
    return into;
  }

  #gate(kind: Kind, conditions: readonly Condition[]): number {
    const parts = conditions.map((part) => this.numberOf(part));
    const [only] = parts;
    if (only !== undefined && parts.length === 1 && kind !== NOT) return only;
    const key = `${kind} ${parts.join(' ')}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#add(key, parts);
    this.#gates.push(number, kind, parts.length, ...parts);
    return number;
  }

  #add(key: string, node: Leaf | readonly number[]): number {
    const number = this.#nodes.push(node) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
