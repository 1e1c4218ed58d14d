import { isInterval, type Answers, type FactId, type Leaf } from '../../seeds/schema/index.ts';
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

/** Collects every distinct leaf of some conditions once; equal leaves share a slot. */
export class LeafTable {
  readonly leaves: Leaf[] = [];
  readonly #slots = new Map<string, number>();
  readonly #ofFact = new Map<FactId, FactLeaves>();
  readonly #unknown: Ternary[] = [];

  /** The slot of a leaf, new or shared. */
  slotOf(leaf: Leaf): number {
    const key = JSON.stringify([leaf.fact, leaf.operator, leaf.value]);
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot = this.leaves.push(leaf) - 1;
    this.#slots.set(key, slot);
    this.#unknown.push(UNKNOWN);
    const of: FactLeaves = this.#ofFact.get(leaf.fact) ?? { all: [], byOption: new Map(), others: [] };
    of.all.push(slot);
    const options = optionsOf(leaf);
    if (options === null) of.others.push(slot);
    else for (const option of options) of.byOption.set(option, [...(of.byOption.get(option) ?? []), slot]);
    this.#ofFact.set(leaf.fact, of);
    return slot;
  }

  /** The slots of all leaves that look at a fact. */
  slotsOf(fact: FactId): readonly number[] {
    return this.#ofFact.get(fact)?.all ?? [];
  }

  /** Evaluates the leaves of every answered fact; the others are unknown. Facts of `ignore` count as unanswered. */
  evaluate(answers: Answers, ignore?: ReadonlySet<FactId>): Ternary[] {
    const truths = this.#unknown.slice();
    for (const [fact, answer] of answers) {
      const worth = worthOf(answer);
      if (worth === undefined || ignore?.has(fact) === true) continue;
      const of = this.#ofFact.get(fact);
      if (of !== undefined) this.#evaluateFact(of, worth, truths);
    }
    return truths;
  }

  /** A chosen option makes true the leaves that name it; the other leaves of such a fact are false. */
  #evaluateFact(
    { all, byOption, others }: FactLeaves,
    worth: Exclude<Worth, undefined>,
    truths: Ternary[],
  ): void {
    const chosen = typeof worth === 'string' ? [worth] : worth;
    if (Array.isArray(chosen)) {
      for (const slot of all) truths[slot] = FALSE;
      for (const option of chosen) for (const slot of byOption.get(option) ?? []) truths[slot] = TRUE;
    }
    for (const slot of Array.isArray(chosen) ? others : all) {
      const leaf = this.leaves[slot];
      if (leaf !== undefined) truths[slot] = leafTernary(leaf, worth);
    }
  }
}

/** The slots of the leaves of one fact. */
interface FactLeaves {
  readonly all: number[];
  /** Those that an option makes true. */
  readonly byOption: Map<string, number[]>;
  /** Those that are not about options. */
  readonly others: number[];
}

/** The options any of which makes a leaf true; `null` for a leaf on a number or on yes and no. */
function optionsOf({ operator, value }: Leaf): readonly string[] | null {
  if (typeof value === 'string' && (operator === 'equal' || operator === 'contains')) return [value];
  if (Array.isArray(value) && (operator === 'in' || operator === 'containsAny')) return value;
  return null;
}

/** The truth of one leaf on one value or interval. */
export function leafTernary(leaf: Leaf, worth: Exclude<Worth, undefined>): Ternary {
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
