import { isInterval, type FactId, type Leaf } from '../../seeds/schema/index.ts';
import type { Worth } from '../assess/answer-values.ts';
import type { Truth } from '../assess/types.ts';
import { intervalTruth } from '../truth/interval.ts';

/** Truth as a small number, so that thousands of evaluations stay cheap. Kleene's order: false, unknown, true. */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Ternary = typeof FALSE | typeof TRUE | typeof UNKNOWN;

const fromTruth: Record<Truth, Ternary> = { false: FALSE, true: TRUE, unknown: UNKNOWN };

/** Leaves by the fact they look at, each with the number under which its truth is kept. */
export class LeafTable {
  /** In the order in which their first leaf was added. */
  readonly facts: { readonly fact: FactId; readonly leaves: FactLeaves }[] = [];

  /** Adds a leaf. */
  add(leaf: Leaf, number: number): void {
    const known = this.facts.find(({ fact }) => fact === leaf.fact)?.leaves;
    const leaves = known ?? new FactLeaves();
    if (known === undefined) this.facts.push({ fact: leaf.fact, leaves });
    leaves.add(leaf, number);
  }
}

/** The leaves of one fact. */
class FactLeaves {
  readonly #all: number[] = [];
  /** Those that an option makes true. */
  readonly #byOption = new Map<string, number[]>();
  /** Those on a number or on yes and no. */
  readonly #others: { readonly leaf: Leaf; readonly number: number }[] = [];

  add(leaf: Leaf, number: number): void {
    this.#all.push(number);
    const options = optionsOf(leaf);
    if (options === null) this.#others.push({ leaf, number });
    for (const option of new Set(options)) {
      const some = this.#byOption.get(option);
      if (some === undefined) this.#byOption.set(option, [number]);
      else some.push(number);
    }
  }

  /** Writes the truths of all leaves on a value: a chosen option makes true those that name it, the others are false. */
  evaluate(worth: Exclude<Worth, undefined>, truths: Uint8Array): void {
    for (const number of this.#all) truths[number] = FALSE;
    if (typeof worth === 'string') this.#choose(worth, truths);
    else if (Array.isArray(worth)) for (const option of worth) this.#choose(option, truths);
    for (const { leaf, number } of this.#others) truths[number] = leafTernary(leaf, worth);
  }

  #choose(option: string, truths: Uint8Array): void {
    const made = this.#byOption.get(option);
    if (made !== undefined) for (const number of made) truths[number] = TRUE;
  }
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
