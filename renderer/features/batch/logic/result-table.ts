import type { Screened } from '../../../../rules/index.ts';
import { STANDINGS, type Catalogue } from '../../../../seeds/schema/index.ts';
import { TALLY_KEYS, type TallyKey } from '../../../shared/verdicts/tally.ts';

/** How many places and provisions of a company the table keeps. */
export const PLACES_KEPT = 3;
export const TOP_KEPT = 3;

/** Stands in `standings` where nothing is known to rank the place by. */
export const UNRANKED = STANDINGS.length;

const MOST_16 = 0xffff;

/**
 * The results of many companies, column by column: a hundred thousand of them are to be sorted, filtered and counted
 * between two frames. Numbers of places, provisions and questions are their places in the catalogue plus one; 0: none.
 */
export interface ResultTable {
  readonly size: number;
  /** The row of the sheet. */
  readonly rows: Uint32Array;
  readonly names: readonly string[];
  /** For each company as many numbers as there are TALLY_KEYS, in their order: what is said of an area is apart. */
  readonly counts: Uint16Array;
  /** For each company `PLACES_KEPT`, best first. */
  readonly places: Uint16Array;
  /** Beside `places`: index in STANDINGS, or `UNRANKED`. */
  readonly standings: Uint8Array;
  /** Beside `places`: provisions that hold there. */
  readonly holds: Uint16Array;
  /** For each company `TOP_KEPT`, firmest first. */
  readonly top: Uint16Array;
  /** Beside `top`: 1 where something is left to an authority. */
  readonly judged: Uint8Array;
  /** Beside `top`: 1 where the verdict rests on what is only planned. */
  readonly planned: Uint8Array;
  /** Beside `top`: 1 where it reaches the places considered by our reading of where they lie only. */
  readonly readings: Uint8Array;
  /** How many of those counted as met or met-if-judged rest on what is only planned. */
  readonly onPlans: Uint16Array;
  readonly next: Uint16Array;
  readonly answered: Uint16Array;
  readonly still: Uint16Array;
  /** Cells of the row that could not be read. */
  readonly unread: Uint16Array;
}

/** A table under construction. */
export interface TableBuilder {
  /** `unread`: how many cells of the row could not be read. */
  readonly add: (screened: Screened, unread: number) => void;
  /** The table of what was added so far; arrays of its own. */
  readonly finish: () => ResultTable;
}

const places = (ids: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(ids.map(({ id }, index) => [id, index + 1]));

/** Every column with room for so many companies: the one place that says how wide each is. */
function emptyColumns(size: number) {
  return {
    rows: new Uint32Array(size),
    counts: new Uint16Array(size * TALLY_KEYS.length),
    places: new Uint16Array(size * PLACES_KEPT),
    standings: new Uint8Array(size * PLACES_KEPT),
    holds: new Uint16Array(size * PLACES_KEPT),
    top: new Uint16Array(size * TOP_KEPT),
    judged: new Uint8Array(size * TOP_KEPT),
    planned: new Uint8Array(size * TOP_KEPT),
    readings: new Uint8Array(size * TOP_KEPT),
    onPlans: new Uint16Array(size),
    next: new Uint16Array(size),
    answered: new Uint16Array(size),
    still: new Uint16Array(size),
    unread: new Uint16Array(size),
  };
}
type Columns = ReturnType<typeof emptyColumns>;

/** The same columns with more room, or cut to what they hold. */
function resized(before: Columns, size: number): Columns {
  const after = emptyColumns(size);
  copyInto(after, before);
  return after;
}

interface Numbers {
  readonly length: number;
  readonly set: (from: ArrayLike<number>) => void;
  readonly subarray: (from: number, until: number) => ArrayLike<number>;
}

function copyInto<Of extends Readonly<Record<string, Numbers>>>(after: Of, before: Of): void {
  for (const name in after) after[name]?.set(before[name]?.subarray(0, after[name].length) ?? []);
}

/** Makes a table company by company; memory grows by doubling. */
export function createTableBuilder(catalogue: Catalogue): TableBuilder {
  const numbers = {
    place: places(catalogue.places),
    provision: places(catalogue.provisions),
    question: places(catalogue.questions),
  };
  const names: string[] = [];
  let room = 1024;
  let columns = emptyColumns(room);
  return {
    add(screened, unread) {
      if (names.length === room) {
        room *= 2;
        columns = resized(columns, room);
      }
      write(columns, names.length, screened, numbers);
      columns.unread[names.length] = Math.min(unread, MOST_16);
      names.push(screened.name);
    },
    finish() {
      const size = names.length;
      return { size, names: [...names], ...resized(columns, size) };
    },
  };
}

interface Places {
  readonly place: ReadonlyMap<string, number>;
  readonly provision: ReadonlyMap<string, number>;
  readonly question: ReadonlyMap<string, number>;
}

function write(columns: Columns, at: number, screened: Screened, numbers: Places): void {
  columns.rows[at] = screened.row;
  TALLY_KEYS.forEach((key, index) => {
    columns.counts[at * TALLY_KEYS.length + index] = screened.tally[key];
  });
  screened.places.slice(0, PLACES_KEPT).forEach(({ id, standing, holds, met, notMet }, index) => {
    const to = at * PLACES_KEPT + index;
    columns.places[to] = numbers.place.get(id) ?? 0;
    columns.standings[to] = met + notMet === 0 ? UNRANKED : STANDINGS.indexOf(standing);
    columns.holds[to] = holds;
  });
  screened.top.slice(0, TOP_KEPT).forEach(({ id, verdict, onPlans, onReading }, index) => {
    columns.top[at * TOP_KEPT + index] = numbers.provision.get(id) ?? 0;
    columns.judged[at * TOP_KEPT + index] = verdict === 'met-if-judged' ? 1 : 0;
    columns.planned[at * TOP_KEPT + index] = onPlans === true ? 1 : 0;
    columns.readings[at * TOP_KEPT + index] = onReading === true ? 1 : 0;
  });
  columns.onPlans[at] = screened.onPlans ?? 0;
  columns.next[at] = screened.next === null ? 0 : (numbers.question.get(screened.next.question) ?? 0);
  columns.answered[at] = screened.answered;
  columns.still[at] = screened.stillMatter;
}

/** How many provisions are counted under a key for the company at `at`. */
export function countOf(table: ResultTable, at: number, key: TallyKey): number {
  return table.counts[at * TALLY_KEYS.length + TALLY_KEYS.indexOf(key)] ?? 0;
}

/** Number of the place that stands at a rank for a company, 0 where nothing ranks it. */
export function rankedPlace(table: ResultTable, at: number, rank: number): number {
  const index = at * PLACES_KEPT + rank;
  return table.standings[index] === UNRANKED ? 0 : (table.places[index] ?? 0);
}
