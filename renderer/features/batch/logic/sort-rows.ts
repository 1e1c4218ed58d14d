import { STANDINGS } from '../../../../seeds/schema/index.ts';
import type { GridColumn } from './columns.ts';
import { radixOrder } from './radix-order.ts';
import { countOf, PLACES_KEPT, rankedPlace, TOP_KEPT, type ResultTable } from './result-table.ts';

export interface Sort {
  readonly column: GridColumn;
  readonly down: boolean;
}

/** In which order words stand: for each number of the table (0 is "none") its rank. */
export interface Ranks {
  /** For each company, the rank of its name. `null`: not worked out yet. */
  readonly names: Uint32Array | null;
  readonly places: Uint32Array;
  readonly provisions: Uint32Array;
  readonly questions: Uint32Array;
}

/** The ranks of words in a language; what is none comes last. */
export function rankWords(words: readonly string[], language: string): Uint32Array {
  const { compare } = new Intl.Collator(language);
  const order = words.map((_, index) => index);
  order.sort((a, b) => compare(words[a] ?? '', words[b] ?? '') || a - b);
  const ranks = new Uint32Array(words.length + 1);
  order.forEach((index, rank) => {
    ranks[index + 1] = rank;
  });
  ranks[0] = words.length;
  return ranks;
}

/** Ranks of the names of companies. The same name has the same rank; no name comes last. */
export function rankNames(names: readonly string[], language: string): Uint32Array {
  const { compare } = new Intl.Collator(language);
  const order = names.map((_, index) => index);
  order.sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const ranks = new Uint32Array(names.length);
  let rank = 0;
  let last = '';
  for (const index of order) {
    const name = names[index] ?? '';
    if (name !== last) rank += 1;
    last = name;
    ranks[index] = name === '' ? names.length + 1 : rank;
  }
  return ranks;
}

/**
 * The order of companies by a column; equal ones as they stand in the sheet. `null`: the names are not ranked yet.
 * What is empty comes last, whichever way.
 */
export function sortRows(table: ResultTable, { column, down }: Sort, ranks: Ranks): Uint32Array | null {
  if (column.kind === 'name' && ranks.names === null) return null;
  const keys = new Uint32Array(table.size);
  const key = keyOf(table, column, ranks);
  let most = 0;
  for (let at = 0; at < table.size; at += 1) {
    const value = key(at);
    keys[at] = value;
    if (value !== LAST && value > most) most = value;
  }
  if (down)
    for (let at = 0; at < keys.length; at += 1) if (keys[at] !== LAST) keys[at] = most - (keys[at] ?? 0);
  return radixOrder(keys);
}

/** The key of what is empty. */
const LAST = 0xffffffff;

function keyOf(table: ResultTable, column: GridColumn, ranks: Ranks): (at: number) => number {
  const ranked = (words: Uint32Array, number: number) => (number === 0 ? LAST : (words[number] ?? LAST));
  switch (column.kind) {
    case 'row':
      return (at) => table.rows[at] ?? 0;
    case 'name':
      return (at) => (table.names[at] === '' ? LAST : (ranks.names?.[at] ?? 0));
    case 'place':
      return (at) => ranked(ranks.places, rankedPlace(table, at, column.rank));
    case 'standing':
      return (at) => standingKey(table, at);
    case 'holds':
      return (at) => table.holds[at * PLACES_KEPT] ?? 0;
    case 'count':
      return (at) => countOf(table, at, column.of);
    case 'top':
      return (at) => ranked(ranks.provisions, table.top[at * TOP_KEPT + column.rank] ?? 0);
    case 'next':
      return (at) => ranked(ranks.questions, table.next[at] ?? 0);
    case 'answered':
      return (at) => table.answered[at] ?? 0;
    case 'still':
      return (at) => table.still[at] ?? 0;
    case 'unread':
      return (at) => table.unread[at] ?? 0;
  }
}

/** Best first; a place that nothing ranks counts as empty. */
function standingKey(table: ResultTable, at: number): number {
  const standing = table.standings[at * PLACES_KEPT] ?? 0;
  return (table.places[at * PLACES_KEPT] ?? 0) === 0 || standing >= STANDINGS.length ? LAST : standing;
}
