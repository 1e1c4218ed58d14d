import type { Catalogue, Place, PlaceId, Provision } from '../../seeds/schema/index.ts';

/** Places by id, with the order of the catalogue. */
export type PlaceIndex = ReadonlyMap<PlaceId, Place>;

/** Indexes a catalogue's places. */
export function indexPlaces(catalogue: Catalogue): PlaceIndex {
  return new Map(catalogue.places.map((place) => [place.id, place]));
}

/** The place itself and everything it lies in, by whichever document: nearest first, the printed parent before others. */
export function ancestorsOf(index: PlaceIndex, id: PlaceId): PlaceId[] {
  const trail: PlaceId[] = [];
  let level: readonly PlaceId[] = [id];
  while (level.length > 0) {
    trail.push(...level);
    const outer = level.flatMap((at) => {
      const place = index.get(at);
      return place === undefined
        ? []
        : [...(place.parent === null ? [] : [place.parent]), ...(place.alsoIn ?? [])];
    });
    level = [...new Set(outer)].filter((at) => !trail.includes(at));
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

/** The places each provision reaches. One that is not bound to a place reaches all, and needs none. */
export interface Coverage {
  readonly places: (provision: Pick<Provision, 'where'>) => ReadonlySet<PlaceId>;
  readonly reachesAny: (provision: Pick<Provision, 'where'>, places: readonly PlaceId[]) => boolean;
}

/** Works out once for each list of places that provisions are bound to which places lie in it. */
export function createCoverage(catalogue: Catalogue): Coverage {
  const index = indexPlaces(catalogue);
  const around = new Map([...index.keys()].map((place) => [place, new Set(ancestorsOf(index, place))]));
  const known = new Map<string, ReadonlySet<PlaceId>>();
  const places: Coverage['places'] = (provision) => {
    const key = provision.where === null ? '' : provision.where.places.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const { where } = provision;
    const made = new Set(
      [...index.keys()].filter(
        (place) => where === null || where.places.some((bound) => around.get(place)?.has(bound) === true),
      ),
    );
    known.set(key, made);
    return made;
  };
  return {
    places,
    reachesAny: (provision, some) => {
      if (provision.where === null) return true;
      const covered = places(provision);
      return some.some((place) => covered.has(place));
    },
  };
}

/** The places to decide at: the ones asked for, or every place where one can locate, in catalogue order. */
export function consideredPlaces(catalogue: Catalogue, asked: readonly PlaceId[] | undefined): PlaceId[] {
  const wanted = asked === undefined || asked.length === 0 ? null : new Set(asked);
  return catalogue.places
    .filter((place) => (wanted === null ? place.canLocate : wanted.has(place.id)))
    .map((place) => place.id);
}
