import { mapLeaves, type Leaf, type Provision } from '../../../seeds/schema/index.ts';
import { arbitrarySituation, readable } from './arbitraries.ts';

/**
 * A random situation with comparisons at the ends of what a fact can be, and between two whole numbers: many of them can come out one
 * way only.
 */
export const arbitraryEdgeSituation = () =>
  arbitrarySituation().map(({ catalogue, ...rest }) => {
    const atEdges = (tests: Provision['audience']) =>
      tests.map((one) => ({ ...one, when: mapLeaves(one.when, atEdge) }));
    const provisions = catalogue.provisions.map((one) => ({
      ...one,
      audience: atEdges(one.audience),
      conditions: atEdges(one.conditions),
    }));
    return { ...rest, catalogue: readable({ ...catalogue, provisions }) };
  });

const EDGES: Readonly<Record<string, number>> = { '10': 19.5, '20': 40, '0.25': 0, '0.5': 1 };
function atEdge(leaf: Leaf): Leaf {
  if (typeof leaf.value === 'number') return { ...leaf, value: EDGES[String(leaf.value)] ?? leaf.value };
  return leaf.operator === 'in' ? { ...leaf, value: ['a', 'b', 'c'] } : leaf;
}
