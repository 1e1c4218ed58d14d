import type { PlaceResult } from '../../../../rules/index.ts';
import type { DocId, Place, PlaceId, PlaceKind } from '../../../../seeds/schema/index.ts';

/** What the places are narrowed down to. Empty lists leave everything in. */
export interface PlaceFilter {
  readonly text: string;
  readonly docs: readonly DocId[];
  readonly kinds: readonly PlaceKind[];
  /** Only places with a criterion that the company meets. */
  readonly fits: boolean;
  /** Only places that a text not over on the day speaks of. */
  readonly running: boolean;
}

export const NO_PLACE_FILTER: PlaceFilter = { text: '', docs: [], kinds: [], fits: false, running: false };

/** What the filter has to know besides the places. */
export interface PlaceKnowledge {
  /** The places found by the words looked for; `null`: none are. */
  readonly found: ReadonlySet<PlaceId> | null;
  readonly results: ReadonlyMap<PlaceId, PlaceResult>;
  readonly ended: { readonly has: (id: PlaceId) => boolean };
}

/** Whether anything is narrowed down at all. */
export function narrows({ text, docs, kinds, fits, running }: PlaceFilter): boolean {
  return text.trim() !== '' || docs.length > 0 || kinds.length > 0 || fits || running;
}

/** The documents whose passages about a place are cited, under whichever name. */
export function documentsOn(place: Place): ReadonlySet<DocId> {
  const { cite, criteria, runBy = [], anchors = [], facilities = [], funds = [] } = place;
  return new Set([
    ...[...cite, ...criteria.flatMap((criterion) => criterion.cite)].map(({ doc }) => doc),
    ...[...runBy, ...anchors, ...facilities, ...funds].map((part) => part.cite.doc),
  ]);
}

type Facet = 'docs' | 'kinds';

function passes(place: Place, filter: PlaceFilter, known: PlaceKnowledge, leaving?: Facet): boolean {
  const { docs, kinds, fits, running } = filter;
  if (known.found !== null && !known.found.has(place.id)) return false;
  if (running && known.ended.has(place.id)) return false;
  if (fits && (known.results.get(place.id)?.met ?? 0) === 0) return false;
  if (leaving !== 'kinds' && kinds.length > 0 && !kinds.includes(place.kind)) return false;
  if (leaving === 'docs' || docs.length === 0) return true;
  const named = documentsOn(place);
  return docs.some((doc) => named.has(doc));
}

/** The places that are left. */
export function filterPlaces(
  places: readonly Place[],
  filter: PlaceFilter,
  known: PlaceKnowledge,
): ReadonlySet<PlaceId> {
  return new Set(places.filter((place) => passes(place, filter, known)).map(({ id }) => id));
}

export interface PlaceFacets {
  readonly docs: ReadonlyMap<DocId, number>;
  readonly kinds: ReadonlyMap<PlaceKind, number>;
}

/** How many places each option would show, the other filters staying as they are. */
export function countPlaceFacets(
  places: readonly Place[],
  filter: PlaceFilter,
  known: PlaceKnowledge,
): PlaceFacets {
  const docs = new Map<DocId, number>();
  const kinds = new Map<PlaceKind, number>();
  for (const place of places) {
    if (passes(place, filter, known, 'docs'))
      for (const doc of documentsOn(place)) docs.set(doc, (docs.get(doc) ?? 0) + 1);
    if (passes(place, filter, known, 'kinds')) kinds.set(place.kind, (kinds.get(place.kind) ?? 0) + 1);
  }
  return { docs, kinds };
}
