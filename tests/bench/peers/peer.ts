import type { Answers, Catalogue, Condition, Leaf, Provision } from '../../../seeds/schema/index.ts';
import { worthOf } from '../../../rules/assess/answer-values.ts';

/** What a peer makes of each provision, in catalogue order: whether all its tests hold; `null`: undecided. */
export type PeerAnswers = readonly (boolean | null)[];

/** Another engine with the conditions of the catalogue. */
export interface Peer {
  readonly name: string;
  /** How it is used, in a few words. */
  readonly how: string;
  /** Whether it answers later. */
  readonly isAsync: boolean;
  /** How many provisions it holds. */
  readonly provisions: number;
  /**
   * Puts a company into the form the engine wants, before the clock runs. What comes back decides all provisions, which
   * is timed, and gives a way to read what was decided, which is not.
   */
  readonly ready: (answers: Answers) => () => Decided | Promise<Decided>;
}

/** Reads what was decided. */
export type Decided = () => PeerAnswers;

/** All tests of a provision, audience first. */
export const testsOf = ({ audience, conditions }: Provision): Condition[] =>
  [...audience, ...conditions].map(({ when }) => when);

/** A condition in the words of another engine. */
export interface Words<T> {
  readonly leaf: (leaf: Leaf) => T;
  readonly all: (parts: readonly T[]) => T;
  readonly any: (parts: readonly T[]) => T;
  readonly not: (part: T) => T;
}

/** Translates a condition, from the leaves up. */
export function translate<T>(condition: Condition, words: Words<T>): T {
  const parts = (some: readonly Condition[]) => some.map((part) => translate(part, words));
  if ('all' in condition) return words.all(parts(condition.all));
  if ('any' in condition) return words.any(parts(condition.any));
  if ('not' in condition) return words.not(translate(condition.not, words));
  return words.leaf(condition);
}

/** All tests of every provision, translated. */
export const translateAll = <T>(catalogue: Catalogue, words: Words<T>): T[] =>
  catalogue.provisions.map((provision) =>
    words.all(testsOf(provision).map((when) => translate(when, words))),
  );

/** A fact's id without dots and hyphens, which mean something to some engines. */
export const plainName = (fact: string): string => fact.replace(/[.-]/g, '_');

/** A company as a plain object: facts by their plain names; what is not known is not there. */
export function plainObject(answers: Answers): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [fact, answer] of answers) {
    const worth = worthOf(answer);
    if (worth !== undefined) facts[plainName(fact)] = worth;
  }
  return facts;
}
