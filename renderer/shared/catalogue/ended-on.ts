import type { DocId, IsoDate, Place, PolicyDocument } from '../../../seeds/schema/index.ts';
import { periodState } from './period-state.ts';

/** The documents that speak of a place under a name that is certainly its own. */
function documentsOf(place: Place): ReadonlySet<DocId> {
  const { cite, criteria, runBy = [], anchors = [], facilities = [], funds = [], aliases = [] } = place;
  return new Set([
    ...[...cite, ...criteria.flatMap((criterion) => criterion.cite)].map(({ doc }) => doc),
    ...[...runBy, ...anchors, ...facilities, ...funds].map((part) => part.cite.doc),
    ...aliases.filter(({ sure }) => sure === 'certain').map(({ doc }) => doc),
  ]);
}

/** The day on which the last text that speaks of a place ended; `null` while one of them has not ended. */
export function endedOn(
  place: Place,
  documents: ReadonlyMap<DocId, PolicyDocument>,
  asOf: IsoDate,
): IsoDate | null {
  const periods = [...documentsOf(place)].flatMap((doc) => documents.get(doc)?.period ?? []);
  if (periods.some((period) => periodState(period, asOf) !== 'over')) return null;
  return (
    periods
      .flatMap(({ until }) => until ?? [])
      .sort()
      .at(-1) ?? null
  );
}
