import type { Place, PlaceId, Provision, Text } from '../../seeds/schema/index.ts';
import type { PlaceIndex } from './places.ts';
import type { ProvisionResult } from './types.ts';

/** That one place lies in another is our reading: no document prints it. */
interface Reading {
  readonly place: PlaceId;
  readonly in: PlaceId;
  readonly says: Text;
}

/** A reading on which a result rests, and where. */
export interface PlaceDoubt extends Reading {
  /** The places that give the verdict and are reached by this reading only, in the order of the result. */
  readonly at: readonly PlaceId[];
}

type Bound = Pick<Provision, 'where'>;
type Reached = Pick<ProvisionResult, 'verdict' | 'wouldBe' | 'at'>;

/**
 * The readings by which a provision reaches some of the places that give its verdict. The verdict stands: that it does not
 * reach them is printed no more than that it does. Where it is out of scope nothing rests on a place.
 */
export function placeDoubts(index: PlaceIndex, { where }: Bound, result: Reached): PlaceDoubt[] {
  if (where === null || isOutOfScope(result)) return [];
  const doubts = new Map<string, Reading & { at: PlaceId[] }>();
  for (const place of result.at) {
    for (const reading of readingsFor(index, place, where.places)) {
      const key = `${reading.place} ${reading.in}`;
      const doubt = doubts.get(key) ?? { ...reading, at: [] };
      doubt.at.push(place);
      doubts.set(key, doubt);
    }
  }
  return [...doubts.values()];
}

/** Whether a provision reaches every place that gives its verdict by such a reading only. */
export function restsOnReading(index: PlaceIndex, { where }: Bound, result: Reached): boolean {
  if (where === null || isOutOfScope(result) || result.at.length === 0) return false;
  return result.at.every((place) => readingsFor(index, place, where.places).length > 0);
}

/** Whether it is our reading only that one place lies in another. False where it does not. */
export function liesByReading(index: PlaceIndex, inner: PlaceId, outer: PlaceId): boolean {
  return readingsFor(index, inner, [outer]).length > 0;
}

const isOutOfScope = ({ verdict, wouldBe }: Reached): boolean => (wouldBe ?? verdict) === 'out-of-scope';

/** The fewest readings by which a place lies in one of those a provision is bound to; none where it is printed. */
function readingsFor(index: PlaceIndex, from: PlaceId, bound: readonly PlaceId[]): readonly Reading[] {
  const ways = bound.flatMap((to) => {
    const way = fewestReadings(index, from, to, new Set());
    // All five documents speak of the city: which part of it a place lies in can be in doubt, that it lies there is not.
    return way === null ? [] : [index.get(to)?.kind === 'city' ? [] : way];
  });
  return shortest(ways) ?? [];
}

function fewestReadings(
  index: PlaceIndex,
  from: PlaceId,
  to: PlaceId,
  passed: ReadonlySet<PlaceId>,
): readonly Reading[] | null {
  if (from === to) return [];
  const place = index.get(from);
  if (place === undefined || passed.has(from)) return null;
  const onTheWay = new Set([...passed, from]);
  const ways = aroundOf(place).flatMap((outer) => {
    const rest = fewestReadings(index, outer, to, onTheWay);
    const read = place.unprinted?.find((one) => one.in === outer);
    if (rest === null) return [];
    return [read === undefined ? rest : [{ place: from, in: outer, says: read.says }, ...rest]];
  });
  return shortest(ways);
}

const aroundOf = ({ parent, alsoIn = [] }: Place): readonly PlaceId[] => [
  ...(parent === null ? [] : [parent]),
  ...alsoIn,
];

/** The shortest, of several the first; `null` of none. */
const shortest = <T>(lists: readonly (readonly T[])[]): readonly T[] | null =>
  lists.reduce<readonly T[] | null>(
    (best, list) => (best === null || list.length < best.length ? list : best),
    null,
  );
