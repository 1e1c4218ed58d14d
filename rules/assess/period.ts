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
  const periods = periodsOf(place, documents);
  if (periods.some((period) => periodState(period, asOf) !== 'over')) return null;
  return (
    periods
      .flatMap(({ until }) => until ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/**
 * The day on which the first text that speaks of a place begins, where none of them is in force on the day and one is
 * still to begin; else `null`. A text that has ended beside it makes no difference: it says nothing of today.
 */
export function beginsOn(
  place: Place,
  documents: ReadonlyMap<DocId, PolicyDocument>,
  asOf: IsoDate,
): IsoDate | null {
  const periods = periodsOf(place, documents);
  if (periods.some((period) => inForce(period, asOf))) return null;
  const toCome = periods.filter((period) => periodState(period, asOf) === 'not-yet');
  return toCome.flatMap(({ from }) => from ?? []).sort()[0] ?? null;
}

const periodsOf = (place: Place, documents: ReadonlyMap<DocId, PolicyDocument>): Period[] =>
  [...documentsOf(place)].flatMap((doc) => documents.get(doc)?.period ?? []);
