import {
  isoDateSchema,
  type Answer,
  type Answers,
  type Catalogue,
  type Fact,
  type Value,
} from '../../../seeds/schema/index.ts';
import type { BenchProfile } from '../profiles.ts';

/** A repeatable source of numbers in [0, 1): mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Share of answers that stay out: "I don't know". */
const SILENT = 0.05;
/** Share of answers that are plans, where the fact can be planned. */
const PLANNED = 0.1;
/** How many options of a list a company chooses on average. */
const CHOSEN = 3;
const BY = isoDateSchema.parse('2027-12-31');

/** Companies that answer every question at random: each option of a list with the same chance, about three of them. */
export function randomCompanies(catalogue: Catalogue, count: number, seed: number): BenchProfile[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    name: `random ${index + 1}`,
    answers: new Map(catalogue.facts.map((fact) => [fact.id, randomAnswer(fact, random)])) satisfies Answers,
  }));
}

function randomAnswer(fact: Fact, random: () => number): Answer {
  const chance = random();
  if (chance < SILENT) return { state: 'unknown' };
  const value = randomValue(fact, random);
  if (chance < SILENT + PLANNED && fact.planned !== undefined) return { state: 'planned', value, by: BY };
  return { state: 'known', value };
}

function randomValue(fact: Fact, random: () => number): Value {
  switch (fact.type) {
    case 'boolean':
      return random() < 0.5;
    case 'choice':
      return fact.options[Math.floor(random() * fact.options.length)]?.id ?? '';
    case 'choices': {
      const chance = Math.min(0.5, CHOSEN / fact.options.length);
      return fact.options.filter(() => random() < chance).map(({ id }) => id);
    }
    case 'number':
      return fact.min + Math.round(random() * (fact.max - fact.min));
  }
}
