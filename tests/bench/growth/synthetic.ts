import {
  provisionIdSchema,
  type Catalogue,
  type Condition,
  type Fact,
  type FactId,
  type Leaf,
  type Provision,
} from '../../../seeds/schema/index.ts';
import { createRandom } from '../interview/random-companies.ts';

/**
 * A catalogue of several times as many provisions: the real ones, and copies of each whose conditions are really others.
 * In a copy every option that a condition names is drawn anew from the options of its fact, every number is moved by up to
 * half, and the places are drawn anew; shape, force, addressee and period stay. Facts, questions and places stay too: more
 * documents ask more of the same companies. The seed is fixed, so every run measures the same.
 */
export function synthetic(catalogue: Catalogue, times: number): Catalogue {
  const random = createRandom(17);
  const draw = drawOptions(catalogue, random);
  const elsewhere = (where: Provision['where']): Provision['where'] =>
    where === null ? null : { ...where, places: where.places.map(() => pick(catalogue.places, random).id) };
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    catalogue.provisions.map((one) => ({
      ...one,
      id: provisionIdSchema.parse(`${one.id}-copy-${copy + 2}`),
      audience: one.audience.map((test) => ({ ...test, when: varied(test.when, draw) })),
      conditions: one.conditions.map((test) => ({ ...test, when: varied(test.when, draw) })),
      where: elsewhere(one.where),
    })),
  );
  return { ...catalogue, provisions: [...catalogue.provisions, ...copies.flat()] };
}

type Draw = (leaf: Leaf) => Leaf;

function varied(condition: Condition, draw: Draw): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => varied(part, draw)) };
  if ('any' in condition) return { any: condition.any.map((part) => varied(part, draw)) };
  if ('not' in condition) return { not: varied(condition.not, draw) };
  return draw(condition);
}

function drawOptions({ facts }: Catalogue, random: () => number): Draw {
  const byId = new Map<FactId, Fact>(facts.map((fact) => [fact.id, fact]));
  return (leaf) => {
    const fact = byId.get(leaf.fact);
    const { value } = leaf;
    if (typeof value === 'number') return { ...leaf, value: Math.round(value * (0.5 + random())) };
    if (fact === undefined || fact.type === 'boolean' || fact.type === 'number') return leaf;
    if (typeof value === 'string') return { ...leaf, value: pick(fact.options, random).id };
    if (!Array.isArray(value)) return leaf;
    return { ...leaf, value: [...new Set(value.map(() => pick(fact.options, random).id))] };
  };
}

function pick<T>(some: readonly T[], random: () => number): T {
  const found = some[Math.floor(random() * some.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
