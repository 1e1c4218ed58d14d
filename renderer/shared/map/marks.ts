import type { PlaceResult } from '../../../rules/assess/types.ts';
import type { Place, PlaceId, PlaceState, Standing, Text } from '../../../seeds/schema/index.ts';

/** One place on the map, in plain data. */
export interface MapMark {
  readonly id: string;
  /** The number in the mark and in the list beside it; `null` where there is no such list. */
  readonly number: number | null;
  /** In the reader's language. */
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** `null`: nothing is known to rank it by, or nobody can be located there. */
  readonly standing: Standing | null;
  /** How far it existed when its document was written. */
  readonly state: PlaceState;
  /** Known only from texts whose period is over. */
  readonly ended: boolean;
}

export interface MarkSources {
  /** In the order in which they are to be numbered. */
  readonly places: readonly Place[];
  readonly standings: readonly PlaceResult[];
  /** The places known only from texts that have ended. */
  readonly ended: { readonly has: (id: PlaceId) => boolean };
  readonly text: (text: Text) => string;
}

/** The standing as the map shows it: nothing is said where no criterion has been decided. */
export function shownStanding(result: PlaceResult | undefined): Standing | null {
  return result === undefined || result.met + result.notMet === 0 ? null : result.standing;
}

/** Makes a mark of each place that has coordinates, numbered from 1 in the order given unless told not to. */
export function makeMarks(
  { places, standings, ended, text }: MarkSources,
  numbered = true,
): readonly MapMark[] {
  const results = new Map(standings.map((result) => [result.id, result]));
  return places
    .flatMap((place) => (place.coordinates === undefined ? [] : [{ place, spot: place.coordinates }]))
    .map(({ place, spot }, index) => ({
      id: place.id,
      number: numbered ? index + 1 : null,
      name: text(place.name),
      lat: spot.lat,
      lon: spot.lon,
      standing: shownStanding(results.get(place.id)),
      state: place.state,
      ended: ended.has(place.id),
    }));
}

/** How a mark is spoken: its number, where it has one, and its name. */
export function markName({ number, name }: Pick<MapMark, 'number' | 'name'>): string {
  return number === null ? name : `${number}. ${name}`;
}
