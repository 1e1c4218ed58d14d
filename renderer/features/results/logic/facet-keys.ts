import { ancestorsOf, indexPlaces } from '../../../../rules/index.ts';
import {
  periodState,
  type Catalogue,
  type IsoDate,
  type Period,
  type PeriodState,
  type PlaceId,
  type Provision,
  type ProvisionId,
} from '../../../../seeds/schema/index.ts';

/**
 * How a text stands to the day. `no-end`: it has begun and prints no end, so nobody can tell from it whether it is still in
 * force; `undated`: it prints neither.
 */
export type DayState = PeriodState | 'no-end' | 'undated';
export const DAY_STATES: readonly DayState[] = ['running', 'no-end', 'undated', 'not-yet', 'over'];

/** How a period stands to a day; only a text whose end is printed can be said to be running. */
export function dayStateOf(period: Period, day: IsoDate): DayState {
  const state = periodState(period, day);
  if (state !== 'running' || period.until !== null) return state;
  return period.from === null ? 'undated' : 'no-end';
}

/** A lead unit as printed in one document; the same name in two documents is two keys, because its role may differ. */
export type LeadKey = string;
/** For provisions whose clause names no lead unit. */
export const NO_LEAD: LeadKey = 'none';

/** The lead units of a provision as keys; never empty. */
export function leadKeysOf({ doc, leadUnits }: Pick<Provision, 'doc' | 'leadUnits'>): readonly LeadKey[] {
  return leadUnits.length === 0 ? [NO_LEAD] : leadUnits.map((unit) => `${doc} ${unit}`);
}

export interface LeadUnit {
  readonly key: LeadKey;
  readonly doc: Provision['doc'];
  readonly printed: string;
}

/** Every lead unit the catalogue prints, once for each document, in printed order. */
export function leadUnitsOf({ provisions }: Catalogue): readonly LeadUnit[] {
  const units = new Map<LeadKey, LeadUnit>();
  for (const { doc, leadUnits } of provisions) {
    for (const printed of leadUnits) {
      const key = `${doc} ${printed}`;
      if (!units.has(key)) units.set(key, { key, doc, printed });
    }
  }
  return [...units.values()];
}

/** A place, or `anywhere` for provisions that are bound to none. */
export type PlaceKey = PlaceId | 'anywhere';

const reaches = new WeakMap<Catalogue, ReadonlyMap<ProvisionId, ReadonlySet<PlaceKey>>>();

/**
 * Where each provision holds: at the places it is bound to and at every place inside them, because being in an inner
 * place is being in those around it. What is bound to no place is listed under `anywhere` only: it is the same at each.
 */
export function placesReached(catalogue: Catalogue): ReadonlyMap<ProvisionId, ReadonlySet<PlaceKey>> {
  const known = reaches.get(catalogue);
  if (known !== undefined) return known;
  const index = indexPlaces(catalogue);
  const around = catalogue.places.map(({ id }) => ({ id, within: new Set([id, ...ancestorsOf(index, id)]) }));
  const made = new Map(
    catalogue.provisions.map(({ id, where }): [ProvisionId, ReadonlySet<PlaceKey>] => {
      if (where === null) return [id, new Set(['anywhere' as const])];
      const reached = around.filter(({ within }) => where.places.some((place) => within.has(place)));
      return [id, new Set(reached.map((place) => place.id))];
    }),
  );
  reaches.set(catalogue, made);
  return made;
}
