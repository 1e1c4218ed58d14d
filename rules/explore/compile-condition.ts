import { isInterval, type Answers, type Condition, type FactId, type Leaf } from '../../seeds/schema/index.ts';
import { worthOf, type Worth } from '../assess/answer-values.ts';
import type { Truth } from '../assess/types.ts';
import { intervalTruth } from '../truth/interval.ts';

/** Truth as a small number, so that thousands of evaluations stay cheap. */
export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;
export type Ternary = typeof FALSE | typeof TRUE | typeof UNKNOWN;

const fromTruth: Record<Truth, Ternary> = { false: FALSE, true: TRUE, unknown: UNKNOWN };

/** The truth of every distinct leaf, by its slot. */
export type LeafTruths = readonly Ternary[];

/** A compiled condition: reads leaf truths, allocates nothing. */
export interface CompiledNode {
  readonly evaluate: (leaves: LeafTruths) => Ternary;
  /** Adds the facts on which an unknown node can still hang. */
  readonly collectOpen: (leaves: LeafTruths, into: Set<FactId>) => void;
}

/** Collects every distinct leaf of a catalogue once; equal leaves share a slot. */
export class LeafTable {
  readonly leaves: Leaf[] = [];
  readonly #slots = new Map<string, number>();

  /** The slot of a leaf, new or shared. */
  slotOf(leaf: Leaf): number {
    const key = JSON.stringify([leaf.fact, leaf.operator, leaf.value]);
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    this.leaves.push(leaf);
    this.#slots.set(key, this.leaves.length - 1);
    return this.leaves.length - 1;
  }

  /** Evaluates every leaf once. Planned answers count, unless `planned` is false. */
  evaluate(answers: Answers, planned = true): LeafTruths {
    return this.leaves.map((leaf) => {
      const answer = answers.get(leaf.fact);
      if (!planned && answer?.state === 'planned') return UNKNOWN;
      return leafTernary(leaf, worthOf(answer));
    });
  }
}

function leafTernary(leaf: Leaf, worth: Worth): Ternary {
  if (worth === undefined) return UNKNOWN;
  if (isInterval(worth)) return fromTruth[intervalTruth(worth, leaf.operator, leaf.value)];
  return holds(leaf, worth) ? TRUE : FALSE;
}

function holds({ operator, value }: Leaf, worth: Exclude<Worth, undefined>): boolean {
  switch (operator) {
    case 'equal':
      return worth === value;
    case 'in':
      return typeof worth === 'string' && Array.isArray(value) && value.includes(worth);
    case 'contains':
      return Array.isArray(worth) && typeof value === 'string' && worth.includes(value);
    case 'containsAny':
      return Array.isArray(worth) && Array.isArray(value) && value.some((item) => worth.includes(item));
    case 'lessThan':
      return bothNumbers(worth, value, (a, b) => a < b);
    case 'lessThanInclusive':
      return bothNumbers(worth, value, (a, b) => a <= b);
    case 'greaterThan':
      return bothNumbers(worth, value, (a, b) => a > b);
    case 'greaterThanInclusive':
      return bothNumbers(worth, value, (a, b) => a >= b);
  }
}

function bothNumbers(a: unknown, b: unknown, compare: (a: number, b: number) => boolean): boolean {
  return typeof a === 'number' && typeof b === 'number' && compare(a, b);
}

/** Compiles a condition to closures over the table's slots. */
export function compileCondition(condition: Condition, table: LeafTable): CompiledNode {
  if ('all' in condition) return compileAll(condition.all.map((part) => compileCondition(part, table)));
  if ('any' in condition) return compileAny(condition.any.map((part) => compileCondition(part, table)));
  if ('not' in condition) return compileNot(compileCondition(condition.not, table));
  const slot = table.slotOf(condition);
  const { fact } = condition;
  return {
    evaluate: (leaves) => leaves[slot] ?? UNKNOWN,
    collectOpen: (leaves, into) => {
      if (leaves[slot] === UNKNOWN) into.add(fact);
    },
  };
}

/** Kleene "all" over compiled nodes; an empty list is true. */
export function compileAll(parts: readonly CompiledNode[]): CompiledNode {
  return joined(parts, FALSE, TRUE);
}

function compileAny(parts: readonly CompiledNode[]): CompiledNode {
  return joined(parts, TRUE, FALSE);
}

function joined(parts: readonly CompiledNode[], decisive: Ternary, otherwise: Ternary): CompiledNode {
  const evaluate = (leaves: LeafTruths): Ternary => {
    let truth = otherwise;
    for (const part of parts) {
      const found = part.evaluate(leaves);
      if (found === decisive) return decisive;
      if (found === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
  return {
    evaluate,
    collectOpen: (leaves, into) => {
      if (evaluate(leaves) !== UNKNOWN) return;
      for (const part of parts) part.collectOpen(leaves, into);
    },
  };
}

function compileNot(part: CompiledNode): CompiledNode {
  return {
    evaluate: (leaves) => {
      const truth = part.evaluate(leaves);
      if (truth === UNKNOWN) return UNKNOWN;
      return truth === TRUE ? FALSE : TRUE;
    },
    collectOpen: part.collectOpen,
  };
}
