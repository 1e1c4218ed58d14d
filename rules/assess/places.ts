import type { Catalogue, Place, PlaceId, Provision } from '../../seeds/schema/index.ts';

/** Places by id, with the order of the catalogue. */
export type PlaceIndex = ReadonlyMap<PlaceId, Place>;

/** Indexes a catalogue's places. */
export function indexPlaces(catalogue: Catalogue): PlaceIndex {
  return new Map(catalogue.places.map((place) => [place.id, place]));
}

/** The place itself and everything it lies in, innermost first. */
export function ancestorsOf(index: PlaceIndex, id: PlaceId): PlaceId[] {
  const trail: PlaceId[] = [];
  for (let at: PlaceId | null = id; at !== null && !trail.includes(at); at = index.get(at)?.parent ?? null) {
    trail.push(at);
  }
  return trail;
}

/** True when `inner` is `outer` or lies in it. */
export function isWithin(index: PlaceIndex, inner: PlaceId, outer: PlaceId): boolean {
  return ancestorsOf(index, inner).includes(outer);
}

/** Whether a provision reaches a place. One that is not bound to a place reaches all. */
export function covers(index: PlaceIndex, provision: Pick<Provision, 'where'>, at: PlaceId): boolean {
  if (provision.where === null) return true;
  return provision.where.places.some((bound) => isWithin(index, at, bound));
}

/** Whether a provision reaches any of some places. One that is not bound needs no place at all. */
export function coversAny(index: PlaceIndex, provision: Pick<Provision, 'where'>, places: readonly PlaceId[]): boolean {
  return provision.where === null || places.some((place) => covers(index, provision, place));
}

/** The places to decide at: the ones asked for, or every place where one can locate, in catalogue order. */
export function consideredPlaces(catalogue: Catalogue, asked: readonly PlaceId[] | undefined): PlaceId[] {
  const wanted = asked === undefined || asked.length === 0 ? null : new Set(asked);
  return catalogue.places
    .filter((place) => (wanted === null ? place.canLocate : wanted.has(place.id)))
    .map((place) => place.id);
}
