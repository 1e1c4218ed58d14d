import type { PlaceResult } from '../../../../rules/index.ts';
import {
  FACILITY_KINDS,
  STANDINGS,
  type Catalogue,
  type Place,
  type PlaceId,
  type Standing,
} from '../../../../seeds/schema/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../../shared/find/find-text.ts';

/** A place with its number in the ranking; `null` where nothing is known to rank it by. */
export interface Ranked {
  readonly result: PlaceResult;
  readonly rank: number | null;
  /** Whether another place of the ranking has the same number. */
  readonly level: boolean;
}

export interface StandingGroup {
  readonly standing: Standing | 'unranked';
  readonly members: readonly Ranked[];
}

/** Whether any criterion of the place has been decided; without one there is nothing to rank by. */
const isKnown = ({ met, notMet }: PlaceResult): boolean => met + notMet > 0;

/** Whether nothing the criteria tell sets two places apart; their order in a list then says nothing about them. */
const isLevel = (a: PlaceResult, b: PlaceResult): boolean =>
  a.standing === b.standing && a.met === b.met && a.notMet === b.notMet && a.open === b.open;

/** The places considered by how well they suit, best first; those nothing is known of at the end. */
export function groupStandings(standings: readonly PlaceResult[]): readonly StandingGroup[] {
  const known = standings.filter(isKnown);
  const ranked = known.map((result): Ranked => {
    const alike = known.filter((other) => isLevel(other, result));
    return { result, rank: known.findIndex((other) => isLevel(other, result)) + 1, level: alike.length > 1 };
  });
  const unranked = standings
    .filter((result) => !isKnown(result))
    .map((result): Ranked => ({ result, rank: null, level: false }));
  const groups: readonly StandingGroup[] = [
    ...STANDINGS.map((standing) => ({
      standing,
      members: ranked.filter(({ result }) => result.standing === standing),
    })),
    { standing: 'unranked', members: unranked },
  ];
  return groups.filter(({ members }) => members.length > 0);
}

/** How many places the case considers of which no position is known, so that a map cannot show them. */
export const countWithoutPosition = (
  places: readonly Place[],
  considered: ReadonlyMap<PlaceId, PlaceResult>,
): number => places.filter(({ id, coordinates }) => coordinates === undefined && considered.has(id)).length;

/** All places: the ones considered as they are ranked, then the others in the order of the catalogue. */
export function placesByStanding(
  places: readonly Place[],
  standings: readonly PlaceResult[],
): readonly Place[] {
  const rank = new Map(standings.map(({ id }, index) => [id, index]));
  const last = standings.length;
  return [...places].sort((a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last));
}

/** The places that lie directly in a place, by any text, in the order of the catalogue. */
export function placesIn(catalogue: Pick<Catalogue, 'places'>, outer: PlaceId): readonly Place[] {
  return catalogue.places.filter(({ parent, alsoIn = [] }) => parent === outer || alsoIn.includes(outer));
}

/** Facilities by kind, in the order of the kinds. */
export function facilitiesByKind(facilities: NonNullable<Place['facilities']>) {
  return FACILITY_KINDS.flatMap((kind) => {
    const same = facilities.filter((facility) => facility.kind === kind);
    return same.length === 0 ? [] : [{ kind, facilities: same }];
  });
}

/** Finds places by their names, in any language or as printed, and by what is said of them. */
export function createPlaceFinder(catalogue: Catalogue): (query: string) => ReadonlySet<PlaceId> | null {
  const industries = new Map(catalogue.industries.map(({ id, name }) => [id, Object.values(name)]));
  const index = new Map(
    catalogue.places.map((place) => [
      place.id,
      haystackOf([
        ...[
          place.name,
          place.summary,
          ...place.functions,
          ...(place.location === undefined ? [] : [place.location]),
        ].flatMap((text) => Object.values(text)),
        ...place.printed,
        ...(place.aliases ?? []).map(({ printed }) => printed),
        ...place.industries.flatMap((id) => industries.get(id) ?? []),
      ]),
    ]),
  );
  return (query) => {
    const words = foldQuery(query);
    if (words.length === 0) return null;
    return new Set([...index].filter(([, haystack]) => containsAll(haystack, words)).map(([id]) => id));
  };
}
