import type { PlaceId } from '../../../seeds/schema/index.ts';
import type { CatalogueIndex } from './catalogue-index.ts';

/**
 * The places of a case that this edition still has. Where it has none of them nothing is left that was chosen, and that
 * stands for all places, as in a case where none was chosen: a company located nowhere would be told that nothing is aimed
 * at it. The same list where none is gone.
 */
export function placesLeft(
  { places }: Pick<CatalogueIndex, 'places'>,
  chosen: readonly PlaceId[],
): readonly PlaceId[] {
  return chosen.every((id) => places.has(id)) ? chosen : chosen.filter((id) => places.has(id));
}

/** The places of a case that this edition no longer has, each once. */
export function placesGone(
  { places }: Pick<CatalogueIndex, 'places'>,
  chosen: readonly PlaceId[],
): readonly PlaceId[] {
  return [...new Set(chosen)].filter((id) => !places.has(id));
}
