import type { Condition, FactId, Leaf } from '../../seeds/schema/index.ts';
import type { Literal } from './candidate-law.ts';

/** A literal in one situation. */
export interface Known extends Literal {
  readonly number: number;
  readonly fact: FactId;
  /** Whether the answers make it hold as they are. */
  readonly holds: boolean;
}

/** Literals that together make a condition come out as wanted, by number, ascending. */
type Term = readonly number[];

/** What may be asked of the literals in one situation. */
export interface Situation {
  readonly holds: (literal: Literal) => boolean;
  /** Whether some change of its fact makes a literal hold. */
  readonly reachable: (literal: Literal) => boolean;
  /** Of how many facts at most literals may fail. */
  readonly most: number;
}

/**
 * All ways to make every condition true: each a set of literals that suffices, none of them holding another. Left out are
 * ways that need a literal nobody can bring about, or changes of too many facts; more literals never need fewer.
 * Three-valued logic has no other ways: a condition is true if and only if all literals of some such set are.
 */
export function waysToHold(conditions: readonly Condition[], situation: Situation): (readonly Known[])[] {
  const literals = new Literals(situation);
  return literals.every(conditions, true).map((term) => literals.of(term));
}

const texts = new WeakMap<Leaf, string>();
/** The same text for leaves that are the same; written once. */
function textOf(leaf: Leaf): string {
  const text = texts.get(leaf) ?? JSON.stringify([leaf.fact, leaf.operator, leaf.value]);
  texts.set(leaf, text);
  return text;
}

class Literals {
  readonly #situation: Situation;
  readonly #numbers = new Map<string, number>();
  readonly #literals: (Known & { readonly possible: boolean })[] = [];

  constructor(situation: Situation) {
    this.#situation = situation;
  }

  of(term: Term): Known[] {
    return term.flatMap((number) => this.#literals[number] ?? []);
  }

  /** The terms for all of some conditions to come out as wanted. */
  every(parts: readonly Condition[], wanted: boolean): Term[] {
    let terms: Term[] = [[]];
    for (const part of parts) {
      if (terms.length === 0) return terms;
      const more = this.#ways(part, wanted);
      terms = smallest(terms.flatMap((term) => more.flatMap((other) => this.#join(term, other))));
    }
    return terms;
  }

  #ways(condition: Condition, wanted: boolean): Term[] {
    if ('all' in condition)
      return wanted ? this.every(condition.all, true) : this.#some(condition.all, false);
    if ('any' in condition)
      return wanted ? this.#some(condition.any, true) : this.every(condition.any, false);
    if ('not' in condition) return this.#ways(condition.not, !wanted);
    const number = this.#numberOf(condition, wanted);
    return this.#literals[number]?.possible === true ? [[number]] : [];
  }

  #some(parts: readonly Condition[], wanted: boolean): Term[] {
    return smallest(parts.flatMap((part) => this.#ways(part, wanted)));
  }

  #numberOf(leaf: Leaf, wanted: boolean): number {
    const key = `${wanted ? '' : 'not '}${textOf(leaf)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const literal = { leaf, wanted };
    const number = this.#literals.length;
    const holds = this.#situation.holds(literal);
    const possible = holds || this.#situation.reachable(literal);
    this.#literals.push({ ...literal, number, fact: leaf.fact, holds, possible });
    this.#numbers.set(key, number);
    return number;
  }

  /** Both terms together, unless that takes changes of too many facts. */
  #join(a: Term, b: Term): Term[] {
    if (a.length === 0) return [b];
    const both = [...new Set([...a, ...b])].sort((x, y) => x - y);
    const failing = new Set(this.of(both).flatMap(({ holds, fact }) => (holds ? [] : [fact])));
    return failing.size > this.#situation.most ? [] : [both];
  }
}

/** Without repeats, and without terms that hold another one. */
function smallest(terms: readonly Term[]): Term[] {
  if (terms.length < 2) return [...terms];
  const distinct = [...new Map(terms.map((term) => [term.join(), term])).values()];
  const sorted = distinct.sort((a, b) => a.length - b.length);
  const kept: Term[] = [];
  for (const term of sorted) {
    if (!kept.some((less) => less.length < term.length && less.every((number) => term.includes(number)))) {
      kept.push(term);
    }
  }
  return kept;
}
