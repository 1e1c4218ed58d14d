import { STANDINGS, type Catalogue, type Language, type Place } from '../../../../seeds/schema/index.ts';
import { formatNumber } from '../../../shared/i18n/index.ts';
import type { GridColumn } from './columns.ts';
import { countOf, PLACES_KEPT, rankedPlace, TOP_KEPT, UNRANKED, type ResultTable } from './result-table.ts';

/** The words behind the numbers of a table, in one language; at 0 stands what is said of none. */
export interface TableWords {
  readonly places: readonly string[];
  /** Numbers of places that only plans name whose period is over. */
  readonly ended: ReadonlySet<number>;
  readonly provisions: readonly string[];
  readonly questions: readonly string[];
  /** By index in STANDINGS; the last: nothing ranks the place. */
  readonly standings: readonly string[];
  readonly said: SaidInRows;
}

/** What a row says that is no word of the catalogue. Looked up once: a row is drawn between two frames. */
export interface SaidInRows {
  readonly noName: (row: number) => string;
  readonly ended: string;
  /** Behind the name of a provision whose verdict rests on plans. */
  readonly planned: string;
  readonly picked: string;
  readonly notPicked: string;
}

/** What the catalogue does not say: where nothing ranks a place, and of a place whose plan is over. */
export interface TableMessages {
  readonly unranked: string;
  readonly said: SaidInRows;
  readonly isEnded: (place: Place) => boolean;
}

/** Looks up the words of a table in the catalogue. */
export function tableWords(
  catalogue: Catalogue,
  language: Language,
  { unranked, said, isEnded }: TableMessages,
): TableWords {
  const { standing } = catalogue.wording.names;
  return {
    places: ['', ...catalogue.places.map(({ name }) => name[language])],
    ended: new Set(catalogue.places.flatMap((place, index) => (isEnded(place) ? index + 1 : []))),
    provisions: ['', ...catalogue.provisions.map(({ title }) => title[language])],
    questions: ['', ...catalogue.questions.map(({ ask }) => ask[language])],
    said,
    standings: [...STANDINGS.map((word) => standing[word][language]), unranked],
  };
}

/** What a cell of the table says. Empty where there is nothing to say. */
export function cellText(table: ResultTable, words: TableWords, column: GridColumn, at: number): string {
  switch (column.kind) {
    case 'row':
      return formatNumber(table.rows[at] ?? 0);
    case 'name':
      return table.names[at] ?? '';
    case 'place':
      return words.places[rankedPlace(table, at, column.rank)] ?? '';
    case 'standing':
      return standingText(table, words, at);
    case 'holds':
      return rankedPlace(table, at, 0) === 0 ? '' : formatNumber(table.holds[at * PLACES_KEPT] ?? 0);
    case 'count':
      return formatNumber(countOf(table, at, column.of));
    case 'top':
      return topText(table, words, at * TOP_KEPT + column.rank);
    case 'next':
      return words.questions[table.next[at] ?? 0] ?? '';
    case 'answered':
      return formatNumber(table.answered[at] ?? 0);
    case 'still':
      return formatNumber(table.still[at] ?? 0);
    case 'unread':
      return formatNumber(table.unread[at] ?? 0);
  }
}

function standingText(table: ResultTable, words: TableWords, at: number): string {
  const first = at * PLACES_KEPT;
  return (table.places[first] ?? 0) === 0 ? '' : (words.standings[table.standings[first] ?? UNRANKED] ?? '');
}

function topText(table: ResultTable, words: TableWords, index: number): string {
  const title = words.provisions[table.top[index] ?? 0] ?? '';
  return table.planned[index] === 1 ? `${title} ${words.said.planned}` : title;
}
