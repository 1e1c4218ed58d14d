import { TALLY_KEYS, type TallyKey } from '../../../shared/verdicts/tally.ts';
import { countOf, PLACES_KEPT, rankedPlace, UNRANKED, type ResultTable } from './result-table.ts';

/** Which companies are shown. Every part must hold; `null`: no matter. */
export interface RowFilter {
  /** Stands in the name, whatever its case. */
  readonly name: string;
  /** Number of the best place, as in the table; 0: none that anything ranks. */
  readonly place: number | null;
  /** Standing at the best place. */
  readonly standing: number | null;
  /** At least one provision is counted here. */
  readonly verdict: TallyKey | null;
  /** At least so many provisions are met, or met subject to judgement; what is said of an area is not. */
  readonly leastMet: number;
  /** Number of the next question; 0: none. */
  readonly next: number | null;
  readonly unreadOnly: boolean;
}

export const NO_FILTER: RowFilter = {
  name: '',
  place: null,
  standing: null,
  verdict: null,
  leastMet: 0,
  next: null,
  unreadOnly: false,
};

export type FilterPart = keyof RowFilter;

/** Whether a filter leaves anything out. */
export function isFiltering(filter: RowFilter): boolean {
  return testsOf(filter).length > 0;
}

type Test = (table: ResultTable, at: number) => boolean;

const isKept = (name: string, wanted: string): boolean => name.toLowerCase().includes(wanted);

/** The best place of a company that something ranks; 0: none. */
export const bestPlace = (table: ResultTable, at: number): number => rankedPlace(table, at, 0);

/** Provisions that are met or met subject to judgement. */
export const metOf = (table: ResultTable, at: number): number =>
  countOf(table, at, 'met') + countOf(table, at, 'met-if-judged');

function testsOf(filter: RowFilter, without?: FilterPart): readonly Test[] {
  const { place, standing, verdict, leastMet, next } = filter;
  const wanted = filter.name.trim().toLowerCase();
  const tests: (readonly [FilterPart, boolean, Test])[] = [
    ['place', place !== null, (table, at) => bestPlace(table, at) === place],
    ['standing', standing !== null, (table, at) => standingAt(table, at) === standing],
    ['verdict', verdict !== null, (table, at) => verdict !== null && countOf(table, at, verdict) > 0],
    ['leastMet', leastMet > 0, (table, at) => metOf(table, at) >= leastMet],
    ['next', next !== null, (table, at) => (table.next[at] ?? 0) === next],
    ['unreadOnly', filter.unreadOnly, (table, at) => (table.unread[at] ?? 0) > 0],
    ['name', wanted !== '', (table, at) => isKept(table.names[at] ?? '', wanted)],
  ];
  return tests.filter(([part, on]) => on && part !== without).map(([, , test]) => test);
}

/** The standing at the best place; where there is no place, as where nothing ranks it. */
export const standingAt = (table: ResultTable, at: number): number =>
  (table.places[at * PLACES_KEPT] ?? 0) === 0 ? UNRANKED : (table.standings[at * PLACES_KEPT] ?? UNRANKED);

/** The companies of an order that the filter keeps, in that order. `without` leaves one part of the filter aside. */
export function filterRows(
  table: ResultTable,
  order: Uint32Array,
  filter: RowFilter,
  without?: FilterPart,
): Uint32Array {
  const tests = testsOf(filter, without);
  if (tests.length === 0) return order;
  const kept = new Uint32Array(order.length);
  let count = 0;
  for (const at of order) {
    if (!tests.every((test) => test(table, at))) continue;
    kept[count] = at;
    count += 1;
  }
  return kept.subarray(0, count);
}

/** How many companies have what: numbers of the table and how often, most first. */
export interface Tally {
  readonly key: number;
  readonly count: number;
}

/** Counts the shown companies by a number of theirs; the most frequent first, then in the order of the catalogue. */
export function tally(order: Uint32Array, keyOf: (at: number) => number): readonly Tally[] {
  const counts = new Map<number, number>();
  for (const at of order) {
    const key = keyOf(at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || a.key - b.key);
}

/** For each of TALLY_KEYS, the companies that have at least one provision there. */
export function tallyVerdicts(table: ResultTable, order: Uint32Array): readonly number[] {
  const counts = TALLY_KEYS.map(() => 0);
  for (const at of order)
    for (let index = 0; index < TALLY_KEYS.length; index += 1)
      if ((table.counts[at * TALLY_KEYS.length + index] ?? 0) > 0) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
