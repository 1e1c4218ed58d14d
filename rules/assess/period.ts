import {
  periodState,
  type DocId,
  type IsoDate,
  type Period,
  type Place,
  type PolicyDocument,
} from '../../seeds/schema/index.ts';

/** Whether a day lies in the period. */
export function inForce(period: Period, day: IsoDate): boolean {
  return periodState(period, day) === 'running';
}

/** The documents that speak of a place under a name that is certainly its own. */
function documentsOf(place: Place): ReadonlySet<DocId> {
  const { cite, criteria, runBy = [], anchors = [], facilities = [], funds = [], aliases = [] } = place;
  return new Set([
    ...[...cite, ...criteria.flatMap((criterion) => criterion.cite)].map(({ doc }) => doc),
    ...[...runBy, ...anchors, ...facilities, ...funds].map((part) => part.cite.doc),
    ...aliases.filter(({ sure }) => sure === 'certain').map(({ doc }) => doc),
  ]);
}

/** The day on which the last text that speaks of a place ended; `null` while one of them has not ended, or not begun. */
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
