import type { Catalogue, Provision } from '../../seeds/schema/index.ts';
import { restsOnReading } from '../assess/place-doubts.ts';
import { createCoverage, indexPlaces } from '../assess/places.ts';
import { rememberScope, type WhenAndWhere } from '../explore/scope.ts';

/** Whether a provision that holds reaches the places considered by a reading of ours only: no document prints where they lie. */
export type ReadingCheck = (scope: WhenAndWhere, provision: Provision) => boolean;

/** Makes the check. What was found for a day and places is remembered: a list asks the same for every company. */
export function createReadingCheck(catalogue: Catalogue): ReadingCheck {
  const index = indexPlaces(catalogue);
  const coverage = createCoverage(catalogue);
  const foundIn = rememberScope(() => new Map<Provision, boolean>());
  return (scope, provision) => {
    const found = foundIn(scope);
    const known = found.get(provision);
    if (known !== undefined) return known;
    const reached = coverage.places(provision);
    const at = scope.places.filter((place) => reached.has(place));
    const rests = restsOnReading(index, provision, { verdict: 'met', at });
    found.set(provision, rests);
    return rests;
  };
}
