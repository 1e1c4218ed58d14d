import { ancestorsOf, type indexPlaces } from '../../../../rules/index.ts';
import type { PlaceId } from '../../../../seeds/schema/index.ts';

/** Leaves out every place that lies in another one of the list: naming the outer one says it all. */
export function widestPlaces(
  index: ReturnType<typeof indexPlaces>,
  places: readonly PlaceId[],
): readonly PlaceId[] {
  const listed = new Set(places);
  return places.filter(
    (place) => !ancestorsOf(index, place).some((outer) => outer !== place && listed.has(outer)),
  );
}
