import { mapLeaves, type Condition, type Leaf } from '../../seeds/schema/index.ts';
import type { Seeds } from './load-seeds.ts';

/** What stands in the tree below each industry, in the order of the file. A circle ends where it began. */
export function descendantsOf(
  industries: readonly { readonly id: string; readonly parent: string | null }[],
): (id: string) => readonly string[] {
  const below = (id: string, above: readonly string[]): readonly string[] =>
    industries
      .filter(({ id: child, parent }) => parent === id && !above.includes(child))
      .flatMap(({ id: child }) => [child, ...below(child, [...above, child])]);
  return (id) => below(id, [id]);
}

/**
 * The seeds with every condition on an industry widened to what stands below it: whoever chose the descendant has
 * answered for the ancestor, and never the other way round. This is the only place where the tree has a meaning for
 * verdicts; the evaluators know nothing of it.
 */
export function widenIndustries(seeds: Seeds): Seeds {
  const below = descendantsOf(seeds.industries.flatMap(({ value }) => value.industries));
  const facts: ReadonlySet<string> = new Set(
    seeds.questions
      .flatMap(({ value }) => value.facts)
      .filter((fact) => fact.type === 'choices' && fact.options === 'industries')
      .map(({ id }) => id),
  );
  const widen = (condition: Condition): Condition =>
    mapLeaves(condition, (leaf) => (facts.has(leaf.fact) ? widenLeaf(leaf, below) : leaf));
  const widenTest = <T extends { readonly when: Condition }>(test: T): T => ({
    ...test,
    when: widen(test.when),
  });
  return {
    ...seeds,
    provisions: seeds.provisions.map(({ file, value }) => ({
      file,
      value: {
        ...value,
        provisions: value.provisions.map((provision) => ({
          ...provision,
          audience: provision.audience.map(widenTest),
          conditions: provision.conditions.map(widenTest),
          judged: provision.judged.map((item) =>
            item.onlyIf === undefined ? item : { ...item, onlyIf: widen(item.onlyIf) },
          ),
        })),
      },
    })),
    places: seeds.places.map(({ file, value }) => ({
      file,
      value: {
        ...value,
        places: value.places.map((place) => ({ ...place, criteria: place.criteria.map(widenTest) })),
      },
    })),
  };
}

/** A leaf that names nothing with descendants stays as it is written. */
function widenLeaf(leaf: Leaf, below: (id: string) => readonly string[]): Leaf {
  if (leaf.operator !== 'contains' && leaf.operator !== 'containsAny') return leaf;
  const named = [leaf.value].flat().filter((value) => typeof value === 'string');
  const all = [...new Set([...named, ...named.flatMap(below)])];
  return all.length === named.length ? leaf : { ...leaf, operator: 'containsAny', value: all };
}
