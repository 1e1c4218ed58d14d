import fc from 'fast-check';
import type {
  Answer,
  Answers,
  Catalogue,
  Fact,
  FactId,
  IsoDate,
  Value,
} from '../../../seeds/schema/index.ts';
import { day } from './builders.ts';
import { leavesOf } from './representatives.ts';

/** The days random catalogues and answers know: few, so that limits are hit. */
export const DAYS: readonly IsoDate[] = [
  '2020-01-01',
  '2020-12-31',
  '2021-01-01',
  '2025-12-31',
  '2030-01-01',
].map(day);
export const arbitraryDay: fc.Arbitrary<IsoDate> = fc.constantFrom(...DAYS);

/** The numbers a catalogue compares a fact with. */
export function limitsOf(catalogue: Catalogue, id: FactId): number[] {
  const tests = catalogue.provisions.flatMap((one) => [...one.audience, ...one.conditions]);
  const criteria = catalogue.places.flatMap((one) => one.criteria);
  const values = leavesOf([...tests, ...criteria].map(({ when }) => when)).flatMap((one) =>
    one.fact === id ? one.value : [],
  );
  return [...new Set(values.filter((value) => typeof value === 'number'))];
}

/** Which states of an answer a test wants. */
export interface AnswerShape {
  /** Weights of: not asked, unknown, declined, known, interval, planned. */
  readonly weights?: readonly [number, number, number, number, number, number];
}

/** A legal answer to a fact, or none. Numbers are drawn near the limits. */
export function arbitraryAnswer(
  fact: Fact,
  limits: readonly number[],
  { weights = [4, 1, 1, 8, 2, 2] }: AnswerShape = {},
): fc.Arbitrary<Answer | undefined> {
  const [none, unknown, declined, known, interval, planned] = weights;
  const value = arbitraryValue(fact, limits);
  const range = arbitraryRange(fact, limits);
  const later = fc.record({
    state: fc.constant('planned' as const),
    value: range === null ? value : fc.oneof(value, range),
    by: arbitraryDay,
  });
  return fc.oneof(
    { weight: none, arbitrary: fc.constant(undefined) },
    { weight: unknown, arbitrary: fc.constant({ state: 'unknown' as const }) },
    { weight: declined, arbitrary: fc.constant({ state: 'declined' as const }) },
    { weight: known, arbitrary: value.map((one) => ({ state: 'known' as const, value: one })) },
    {
      weight: range === null ? 0 : interval,
      arbitrary: (range ?? fc.constant({ min: 0 })).map((one) => ({
        state: 'interval' as const,
        range: one,
      })),
    },
    { weight: fact.planned === undefined ? 0 : planned, arbitrary: later },
  );
}

/** A value a fact can have; numbers near the limits. */
export function arbitraryValue(fact: Fact, limits: readonly number[]): fc.Arbitrary<Value> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...fact.options.map(({ id }) => id));
    case 'choices':
      return fc.subarray(
        fact.options.map(({ id }) => id),
        { maxLength: Math.min(6, fact.options.length) },
      );
    case 'number':
      return fc.constantFrom(...numbersOf(fact, limits));
  }
}

function arbitraryRange(
  fact: Fact,
  limits: readonly number[],
): fc.Arbitrary<{ min?: number; max?: number }> | null {
  if (fact.type !== 'number') return null;
  const numbers = numbersOf(fact, limits);
  const closed = fc
    .tuple(fc.constantFrom(...numbers), fc.constantFrom(...numbers))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  const below = fc.constantFrom(...numbers.filter((n) => n > fact.min)).map((max) => ({ max }));
  const above = fc.constantFrom(...numbers.filter((n) => n < fact.max)).map((min) => ({ min }));
  return fc.oneof({ weight: 2, arbitrary: closed }, below, above);
}

function numbersOf(fact: Extract<Fact, { type: 'number' }>, limits: readonly number[]): number[] {
  const around = limits.flatMap((limit) =>
    fact.integer
      ? [Math.ceil(limit) - 1, Math.floor(limit), Math.ceil(limit), Math.floor(limit) + 1]
      : [limit - 0.1, limit, limit + 0.1],
  );
  return [...new Set([fact.min, ...around, fact.max])].filter((n) => n >= fact.min && n <= fact.max);
}

/** Answers to all the facts of a catalogue, each in any state. */
export function arbitraryAnswers(catalogue: Catalogue, shape: AnswerShape = {}): fc.Arbitrary<Answers> {
  const entries = catalogue.facts.map((fact) =>
    arbitraryAnswer(fact, limitsOf(catalogue, fact.id), shape).map((answer) => [fact.id, answer] as const),
  );
  return fc.tuple(...entries).map((list) => {
    const answers = new Map<FactId, Answer>();
    for (const [fact, answer] of list) if (answer !== undefined) answers.set(fact, answer);
    return answers;
  });
}
