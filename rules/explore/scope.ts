import type { Catalogue, IsoDate, PlaceId } from '../../seeds/schema/index.ts';
import { inForce } from '../assess/period.ts';
import { createCoverage } from '../assess/places.ts';

/** What does not depend on the answers, for each provision in catalogue order. */
export interface Scope {
  readonly reached: readonly boolean[];
  readonly inForce: readonly boolean[];
}

/** Works out which provisions reach the places and are in force on the day; remembered for the last of both. */
export function createScope(catalogue: Catalogue) {
  const coverage = createCoverage(catalogue);
  let key = '';
  let last: Scope | null = null;
  return ({ asOf, places }: { readonly asOf: IsoDate; readonly places: readonly PlaceId[] }): Scope => {
    const wanted = `${asOf} ${places.join(' ')}`;
    if (last === null || wanted !== key) {
      key = wanted;
      last = {
        reached: catalogue.provisions.map((provision) => coverage.reachesAny(provision, places)),
        inForce: catalogue.provisions.map(({ period }) => inForce(period, asOf)),
      };
    }
    return last;
  };
}
