import { indexPlaces, isWithin } from '../../../../rules/index.ts';
import type { Catalogue, PlaceId, Provision } from '../../../../seeds/schema/index.ts';

/** The places one can be located at that a provision reaches; of one not bound to places, none are needed. */
export function placesReached(catalogue: Catalogue, { where }: Pick<Provision, 'where'>): readonly PlaceId[] {
  if (where === null) return [];
  const index = indexPlaces(catalogue);
  return catalogue.places
    .filter(({ id, canLocate }) => canLocate && where.places.some((bound) => isWithin(index, id, bound)))
    .map(({ id }) => id);
}
