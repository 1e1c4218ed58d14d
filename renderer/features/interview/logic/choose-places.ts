import type { Catalogue, Place, PlaceId } from '../../../../seeds/schema/index.ts';

/** The places one can be told to be located at. */
export function locatablePlaces(catalogue: Catalogue): readonly Place[] {
  return catalogue.places.filter((place) => place.canLocate);
}

/**
 * Which places are ticked: an empty list of chosen ones stands for all of them. A place this edition no longer offers
 * has no box: it is not ticked, nor counted.
 */
export function tickedPlaces(catalogue: Catalogue, chosen: readonly PlaceId[]): readonly PlaceId[] {
  const all = locatablePlaces(catalogue).map(({ id }) => id);
  return chosen.length === 0 ? all : all.filter((id) => chosen.includes(id));
}

/** What to store for a set of ticks: all of them is stored as "all", so that a later place is included too. */
export function placesToStore(catalogue: Catalogue, ticked: readonly string[]): readonly PlaceId[] {
  const all = locatablePlaces(catalogue).map(({ id }) => id);
  const kept = all.filter((id) => ticked.includes(id));
  return kept.length === all.length ? [] : kept;
}
