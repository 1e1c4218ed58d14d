import type { Place } from '../../../../seeds/schema/index.ts';

/** How many places stand side by side. */
export const MOST_PLACES = 4;

/** The places an address names, and what of it could not be followed: nothing is dropped without a word. */
export interface ChosenPlaces {
  readonly places: readonly Place[];
  /** Names the catalogue does not know, each once. */
  readonly unknown: readonly string[];
  /** Places named more than once. */
  readonly repeated: readonly Place[];
  /** Places beyond the fourth. */
  readonly left: readonly Place[];
}

/** Reads the places of a comparison from its address, in its order. */
export function readChosen(catalogue: readonly Place[], names: readonly string[]): ChosenPlaces {
  const byName = new Map<string, Place>(catalogue.map((place) => [place.id, place]));
  const once = [...new Set(names)];
  const known = once.flatMap((name) => byName.get(name) ?? []);
  return {
    places: known.slice(0, MOST_PLACES),
    left: known.slice(MOST_PLACES),
    unknown: once.filter((name) => !byName.has(name)),
    repeated: known.filter(({ id }) => names.filter((name) => name === id).length > 1),
  };
}

/** The address after a place was put in: in the place of another, or at the end. */
export function putPlace(ids: readonly string[], put: string, instead: string | null): readonly string[] {
  if (instead === null) return [...ids, put];
  return ids.map((id) => (id === instead ? put : id));
}
