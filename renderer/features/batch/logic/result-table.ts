import type { Screened } from '../../../../rules/index.ts';
import { STANDINGS, type Catalogue } from '../../../../seeds/schema/index.ts';
import { TALLY_KEYS, type Tally, type TallyKey } from '../../../shared/verdicts/tally.ts';

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
  /** How many of those counted as met or met-if-judged rest on what is only planned. */
  readonly onPlans: Uint16Array;
  readonly next: Uint16Array;
  readonly answered: Uint16Array;
  readonly still: Uint16Array;
  /** Cells of the row that could not be read. */
  readonly unread: Uint16Array;
}

type Column =
  | 'rows'
  | 'counts'
  | 'places'
  | 'standings'
  | 'holds'
  | 'top'
  | 'judged'
  | 'planned'
  | 'onPlans'
  | 'next'
  | 'answered'
  | 'still'
  | 'unread';

/** Values per company in each column. */
const WIDTH: Readonly<Record<Column, number>> = {
  rows: 1,
  counts: TALLY_KEYS.length,
  places: PLACES_KEPT,
  standings: PLACES_KEPT,
  holds: PLACES_KEPT,
  top: TOP_KEPT,
  judged: TOP_KEPT,
  planned: TOP_KEPT,
  onPlans: 1,
  next: 1,
  answered: 1,
  still: 1,
  unread: 1,
};

/** A table under construction. */
export interface TableBuilder {
  readonly add: (screened: Screened, tally: Tally) => void;
  /** The table of what was added so far; arrays of its own. */
  readonly finish: () => ResultTable;
}

const places = (ids: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(ids.map(({ id }, index) => [id, index + 1]));

function emptyColumns(size: number) {
  return {
    rows: new Uint32Array(size * WIDTH.rows),
    counts: new Uint16Array(size * WIDTH.counts),
    places: new Uint16Array(size * WIDTH.places),
    standings: new Uint8Array(size * WIDTH.standings),
    holds: new Uint16Array(size * WIDTH.holds),
    top: new Uint16Array(size * WIDTH.top),
    judged: new Uint8Array(size * WIDTH.judged),
    planned: new Uint8Array(size * WIDTH.planned),
    onPlans: new Uint16Array(size * WIDTH.onPlans),
    next: new Uint16Array(size * WIDTH.next),
    answered: new Uint16Array(size * WIDTH.answered),
    still: new Uint16Array(size * WIDTH.still),
    unread: new Uint16Array(size * WIDTH.unread),
  };
}
type Columns = ReturnType<typeof emptyColumns>;

function grow(before: Columns, size: number): Columns {
  const after = emptyColumns(size);
  for (const name of COLUMNS) after[name].set(before[name]);
  return after;
}

const COLUMNS: readonly Column[] = [
  'rows',
  'counts',
  'places',
  'standings',
  'holds',
  'top',
  'judged',
  'planned',
  'onPlans',
  'next',
  'answered',
  'still',
  'unread',
];

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
    add(screened, tally) {
      if (names.length === room) {
        room *= 2;
        columns = grow(columns, room);
      }
      write(columns, names.length, { screened, tally }, numbers);
      names.push(screened.name);
    },
    finish() {
      const size = names.length;
      return { size, names: [...names], ...cut(columns, size) };
    },
  };
}

function cut(columns: Columns, size: number): Columns {
  return {
    rows: columns.rows.slice(0, size * WIDTH.rows),
    counts: columns.counts.slice(0, size * WIDTH.counts),
    places: columns.places.slice(0, size * WIDTH.places),
    standings: columns.standings.slice(0, size * WIDTH.standings),
    holds: columns.holds.slice(0, size * WIDTH.holds),
    top: columns.top.slice(0, size * WIDTH.top),
    judged: columns.judged.slice(0, size * WIDTH.judged),
    planned: columns.planned.slice(0, size * WIDTH.planned),
    onPlans: columns.onPlans.slice(0, size * WIDTH.onPlans),
    next: columns.next.slice(0, size * WIDTH.next),
    answered: columns.answered.slice(0, size * WIDTH.answered),
    still: columns.still.slice(0, size * WIDTH.still),
    unread: columns.unread.slice(0, size * WIDTH.unread),
  };
}

interface Numbers {
  readonly place: ReadonlyMap<string, number>;
  readonly provision: ReadonlyMap<string, number>;
  readonly question: ReadonlyMap<string, number>;
}

function write(
  columns: Columns,
  at: number,
  { screened, tally }: { readonly screened: Screened; readonly tally: Tally },
  numbers: Numbers,
): void {
  columns.rows[at] = screened.row;
  TALLY_KEYS.forEach((key, index) => {
    columns.counts[at * TALLY_KEYS.length + index] = tally[key];
  });
  screened.places.slice(0, PLACES_KEPT).forEach(({ id, standing, holds, met, notMet }, index) => {
    const to = at * PLACES_KEPT + index;
    columns.places[to] = numbers.place.get(id) ?? 0;
    columns.standings[to] = met + notMet === 0 ? UNRANKED : STANDINGS.indexOf(standing);
    columns.holds[to] = holds;
  });
  screened.top.slice(0, TOP_KEPT).forEach(({ id, verdict, onPlans }, index) => {
    columns.top[at * TOP_KEPT + index] = numbers.provision.get(id) ?? 0;
    columns.judged[at * TOP_KEPT + index] = verdict === 'met-if-judged' ? 1 : 0;
    columns.planned[at * TOP_KEPT + index] = onPlans === true ? 1 : 0;
  });
  columns.onPlans[at] = screened.onPlans ?? 0;
  columns.next[at] = screened.next === null ? 0 : (numbers.question.get(screened.next.question) ?? 0);
  columns.answered[at] = screened.answered;
  columns.still[at] = screened.stillMatter;
  columns.unread[at] = Math.min(screened.problems.length, MOST_16);
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
