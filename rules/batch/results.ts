import {
  VERDICTS,
  type Catalogue,
  type Citation,
  type Language,
  type PlaceId,
  type Provision,
} from '../../seeds/schema/index.ts';
import { RESULT_OF_CODE } from '../explore/result-codes.ts';
import { verdictSentence } from '../words/verdict-sentence.ts';
import { columnLetters, EMPTY_CELL } from './cell-text.ts';
import { placeCurrency } from './place-currency.ts';
import { RESULT_WORDS } from './result-words.ts';
import type { Cell, CellProblem, ScreenOptions, Screened } from './types.ts';

/** A column of the results. */
export interface ResultColumn {
  /** Its name for programs, the same in every language: `row`, `met`, `place-1-standing`, the id of a provision. */
  readonly key: string;
  readonly title: string;
  readonly kind: 'number' | 'text';
}

/** How much a row of results shows. */
export type ResultOptions = Pick<ScreenOptions, 'placesShown' | 'topShown' | 'verdicts'> & {
  /** Whether what is counted apart has columns of its own, so that the counts add up to all provisions. */
  readonly apart?: boolean;
};

/** The columns of the results, without those of the sheet itself, which the host puts in front. */
export function resultColumns(
  catalogue: Catalogue,
  language: Language,
  options: ResultOptions,
): ResultColumn[] {
  return [...parts(catalogue, language, options, () => '')].map(({ column }) => column);
}

/** Makes what writes the cells of a company, one for each of `resultColumns`. Texts are not yet `inert`. */
export function resultCells(
  catalogue: Catalogue,
  language: Language,
  options: ResultOptions & Pick<ScreenOptions, 'asOf'>,
): (screened: Screened) => Cell[] {
  const currency = placeCurrency(catalogue, language, options.asOf);
  const cells = [...parts(catalogue, language, options, currency)].map(({ cell }) => cell);
  return (screened) => cells.map((cell) => cell(screened));
}

/** A column with what stands in it. */
interface Part {
  readonly column: ResultColumn;
  readonly cell: (screened: Screened) => Cell;
}

function* parts(
  catalogue: Catalogue,
  language: Language,
  options: ResultOptions,
  currency: (place: PlaceId) => string,
): Generator<Part> {
  const words = RESULT_WORDS[language];
  const { names } = catalogue.wording;
  yield numbers('row', words.row, ({ row }) => row);
  yield texts('name', words.name, ({ name }) => name);
  yield numbers('answered', words.answered, ({ answered }) => answered);
  for (const verdict of VERDICTS) {
    const title = words.counted(names.verdict[verdict][language]);
    yield numbers(verdict, title, ({ tally }) => tally[verdict]);
  }
  if (options.apart === true) {
    yield numbers('area', words.counted(names.addressee.area[language]), ({ tally }) => tally.area);
    const burden = words.counted(catalogue.wording.burden.name[language]);
    yield numbers('burden', burden, ({ tally }) => tally.burden);
    yield numbers('on-plans', words.onPlans, ({ onPlans }) => onPlans ?? null);
  }
  for (let at = 0; at < options.placesShown; at++) yield* placeParts(catalogue, language, at, currency);
  for (let at = 0; at < options.topShown; at++) yield* topParts(catalogue, language, at);
  const asks = new Map(catalogue.questions.map(({ id, ask }) => [id, ask[language]]));
  yield texts('next', words.next, ({ next, stillMatter }) => {
    if (next !== null) return asks.get(next.question) ?? next.question;
    return stillMatter === 0 ? words.nothing : words.nothingNew;
  });
  yield numbers('still-matter', words.stillMatter, ({ stillMatter }) => stillMatter);
  yield numbers('unread', words.unread, ({ problems }) => unreadCells(problems, language).length);
  yield texts('unread-at', words.unreadAt, ({ problems }) =>
    listed(unreadCells(problems, language), language),
  );
  if (options.verdicts !== true) return;
  for (const [at, provision] of catalogue.provisions.entries()) {
    yield texts(provision.id, titleAt(provision, language), ({ verdicts }) => {
      const verdict = RESULT_OF_CODE[verdicts?.[at] ?? -1]?.verdict;
      return verdict === undefined ? '' : names.verdict[verdict][language];
    });
  }
}

/** A place of which no criterion is known is not named as the best or second best: nothing ranks it. */
function* placeParts(
  catalogue: Catalogue,
  language: Language,
  at: number,
  currency: (place: PlaceId) => string,
): Generator<Part> {
  const words = RESULT_WORDS[language];
  const placeNames = new Map(catalogue.places.map(({ id, name }) => [id, name[language]]));
  const { standing } = catalogue.wording.names;
  const key = `place-${at + 1}`;
  const ranked = ({ places }: Screened) => {
    const place = places[at];
    return place === undefined || place.met + place.notMet === 0 ? null : place;
  };
  yield texts(key, nth(words.place, at), (screened) => {
    const id = ranked(screened)?.id;
    return id === undefined ? '' : (placeNames.get(id) ?? id);
  });
  yield texts(`${key}-standing`, nth(words.standing, at), (screened) => {
    const place = ranked(screened);
    if (place !== null) return `${standing[place.standing][language]}${currency(place.id)}`;
    return screened.places[at] === undefined ? '' : words.unranked;
  });
  yield numbers(`${key}-holds`, nth(words.holds, at), (screened) => ranked(screened)?.holds ?? null);
}

function* topParts(catalogue: Catalogue, language: Language, at: number): Generator<Part> {
  const words = RESULT_WORDS[language];
  const provisions = new Map(catalogue.provisions.map((provision) => [provision.id, provision]));
  const key = `top-${at + 1}`;
  const part = (name: string, title: string, say: (one: Provision, top: Screened['top'][number]) => string) =>
    texts(name, nth(title, at), ({ top: all }) => {
      const top = all[at];
      const provision = top === undefined ? undefined : provisions.get(top.id);
      return top === undefined || provision === undefined ? '' : say(provision, top);
    });
  yield part(key, words.top, ({ title }) => title[language]);
  yield part(`${key}-force`, words.force, ({ force }) => catalogue.wording.names.force[force][language]);
  yield part(`${key}-verdict`, words.verdict, (provision, { verdict, onPlans, onReading }) => {
    const sentence = verdictSentence(catalogue, provision, { verdict }, language);
    return [sentence, onPlans === true ? words.planned : '', onReading === true ? words.reading : ''].join(
      '',
    );
  });
  yield part(`${key}-at`, words.where, (_, { at: cites }) => locators(cites, words.between));
}

/** Where a provision is written: documents and locators as printed, each once. */
export function locators(cites: readonly Citation[], between: string): string {
  return [...new Set(cites.map(({ doc, at }) => `${doc} ${at}`))].join(between);
}

const titleAt = ({ doc, cite, title }: Provision, language: Language): string =>
  `${doc} ${cite[0]?.at ?? ''} ${title[language]}`;

/** The cells of which something could not be read, by the names a spreadsheet gives them. */
function unreadCells(problems: readonly CellProblem[], language: Language): string[] {
  const { wholeRow } = RESULT_WORDS[language];
  return [
    ...new Set(
      problems.map(({ row, column }) => (column === null ? wholeRow(row) : `${columnLetters(column)}${row}`)),
    ),
  ];
}

/** Of so many cells all are named. */
const NAMED = 10;

function listed(cells: readonly string[], language: Language): string {
  const { between, more } = RESULT_WORDS[language];
  const shown = cells.slice(0, NAMED).join(between);
  return cells.length > NAMED ? `${shown}${between}${more}` : shown;
}

const nth = (title: string, at: number): string => title.replace('*', String(at + 1));

function texts(key: string, title: string, say: (screened: Screened) => string): Part {
  return {
    column: { key, title, kind: 'text' },
    cell: (screened) => {
      const text = say(screened);
      return text === '' ? EMPTY_CELL : { kind: 'text', text };
    },
  };
}

function numbers(key: string, title: string, count: (screened: Screened) => number | null): Part {
  return {
    column: { key, title, kind: 'number' },
    cell: (screened) => {
      const number = count(screened);
      return number === null ? EMPTY_CELL : { kind: 'number', number };
    },
  };
}
