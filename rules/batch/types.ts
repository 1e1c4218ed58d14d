import type {
  Answers,
  Citation,
  FactId,
  IsoDate,
  PlaceId,
  ProvisionId,
  QuestionId,
  Standing,
  Verdict,
} from '../../seeds/schema/index.ts';

/**
 * Screening: a sheet of companies, one in each row, read into answers, decided, and put into a row of results. Pure:
 * reading files and writing them is for the hosts (the command line, a worker of the page).
 */

/** What a spreadsheet holds in one cell. A day has no time; `failed` is a formula whose value is an error. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'failed'; readonly text: string };

/** What a column of the sheet is for. */
export type ColumnUse =
  /** Not read. It is still in the results, as it was. */
  | { readonly to: 'nothing' }
  | { readonly to: 'name' }
  /** Places considered for the company, by id or name, several with separators between them. */
  | { readonly to: 'places' }
  /** The whole answer to a fact in one cell; several options with separators between them. */
  | { readonly to: 'fact'; readonly fact: FactId }
  /** Yes or no to one option of a fact with several; the columns of one fact together are its whole answer. */
  | { readonly to: 'option'; readonly fact: FactId; readonly option: string }
  /** One end of an interval of a number. */
  | { readonly to: 'least'; readonly fact: FactId }
  | { readonly to: 'most'; readonly fact: FactId }
  /** The day by which the answer to a fact is planned to be true; without a day in the cell it is so now. */
  | { readonly to: 'planned-by'; readonly fact: FactId };

/** How a sheet is read: what each column is for, and which words of the sheet mean which option. */
export interface Mapping {
  /** In the order of the sheet's columns. */
  readonly columns: readonly ColumnUse[];
  /** Words found in cells of a fact, as `wordKey` writes them, and the option meant. `null`: means nothing to us. */
  readonly words: ReadonlyMap<FactId, ReadonlyMap<string, string | null>>;
}

/** Something in the sheet that could not be read; the row is screened without it. */
export interface CellProblem {
  /** The row of the sheet, as its program numbers it: the first is 1. */
  readonly row: number;
  /** The column, counted from 0; `null`: the row as a whole. */
  readonly column: number | null;
  readonly code:
    | 'unknown-word'
    | 'ambiguous-word'
    | 'not-yes-or-no'
    | 'not-a-number'
    | 'out-of-range'
    | 'not-a-day'
    | 'formula-error'
    | 'unknown-place'
    | 'too-long'
    | 'turned-interval'
    | 'contradiction'
    | 'too-many-cells'
    | 'no-name';
  /** What stood there, shortened. */
  readonly found: string;
  /** What was expected, or the nearest legal words; ids of options, of places, or numbers. */
  readonly expected: readonly string[];
}

/** A company read from a row. */
export interface SheetCompany {
  readonly row: number;
  /** Empty where the sheet gives none. */
  readonly name: string;
  readonly answers: Answers;
  /** None: wherever the run as a whole looks. */
  readonly places: readonly PlaceId[];
  readonly problems: readonly CellProblem[];
}

/** How many provisions have each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** The screening of one company. Everything in it equals what `assess` says of the same answers. */
export interface Screened {
  readonly row: number;
  readonly name: string;
  readonly counts: VerdictCounts;
  /** Best first, as `assess` orders them; as many as were asked for. */
  readonly places: readonly { readonly id: PlaceId; readonly standing: Standing; readonly holds: number }[];
  /** Met or met-if-judged, firmest first; as many as were asked for. */
  readonly top: readonly {
    readonly id: ProvisionId;
    readonly verdict: 'met' | 'met-if-judged';
    readonly at: readonly Citation[];
  }[];
  /** `null`: nothing left could change a verdict or a standing. */
  readonly next: { readonly question: QuestionId; readonly facts: readonly FactId[] } | null;
  /** Facts answered, and facts that could still change something. */
  readonly answered: number;
  readonly stillMatter: number;
  readonly problems: readonly CellProblem[];
}

export interface ScreenOptions {
  readonly asOf: IsoDate;
  /** Considered for companies whose row names none; none: all. */
  readonly places: readonly PlaceId[];
  /** How many places and provisions a row of results names. */
  readonly placesShown: number;
  readonly topShown: number;
}
