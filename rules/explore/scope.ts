import type { Catalogue, IsoDate, PlaceId } from '../../seeds/schema/index.ts';
import { inForce } from '../assess/period.ts';
import { createCoverage } from '../assess/places.ts';

/** What does not depend on the answers, for each provision in catalogue order. */
export interface Scope {
  readonly reached: readonly boolean[];
  readonly inForce: readonly boolean[];
}

/** Which provisions are in force and within reach depends on these alone. */
export interface WhenAndWhere {
  readonly asOf: IsoDate;
  readonly places: readonly PlaceId[];
}

/** So many days and choices of places are remembered; then it starts afresh. */
const REMEMBERED = 64;

/** Works out which provisions reach the places and are in force on the day. */
export function createScope(catalogue: Catalogue) {
  const coverage = createCoverage(catalogue);
  return rememberScope(({ asOf, places }): Scope => ({
    reached: catalogue.provisions.map((provision) => coverage.reachesAny(provision, places)),
    inForce: catalogue.provisions.map(({ period }) => inForce(period, asOf)),
  }));
}

/** Remembers what was made for a day and places. The last of all is found without making a key. */
export function rememberScope<T>(make: (given: WhenAndWhere) => T): (given: WhenAndWhere) => T {
  const known = new Map<string, T>();
  let last: { readonly given: WhenAndWhere; readonly made: T } | null = null;
  return ({ asOf, places }) => {
    if (last !== null && last.given.asOf === asOf && alike(last.given.places, places)) return last.made;
    const key = `${asOf} ${places.join(' ')}`;
    const found = known.get(key);
    const made = found ?? make({ asOf, places });
    if (found === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, made);
    }
    last = { given: { asOf, places: [...places] }, made };
    return made;
  };
}

const alike = (a: readonly PlaceId[], b: readonly PlaceId[]): boolean =>
  a.length === b.length && a.every((place, at) => place === b[at]);
