import type {
  Answers,
  Citation,
  FactId,
  IsoDate,
  PlaceId,
  ProvisionId,
  QuestionId,
  Standing,
} from '../../seeds/schema/index.ts';
import type { ScreenTally } from './tally.ts';

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
  /** Whether an empty cell in an `option` column is a no. Else the fact is unanswered while one of its columns is empty. */
  readonly blankIsNo: boolean;
}

/** Something that has to be mended before a sheet can be read by a mapping. */
export interface MappingProblem {
  readonly code:
    /** Two columns for one thing. */
    | 'used-twice'
    /** A column with the whole answer, and others with parts of it. */
    | 'whole-and-parts'
    | 'no-such-fact'
    | 'no-such-option'
    /** Option columns for a fact that can have one option only, or none. */
    | 'not-several'
    /** Least or most of something that is not a number. */
    | 'not-a-number'
    | 'cannot-be-planned'
    | 'plan-without-answer'
    /** A word said to mean what is not an option of its fact. */
    | 'unknown-meaning';
  readonly fact: FactId | null;
  /** The columns concerned, counted from 0. */
  readonly columns: readonly number[];
  /** The word and what it was said to mean. */
  readonly found: string | null;
}

/** Something a reader of the results has to know about a mapping that can be used. */
export interface MappingDoubt {
  /** These options have no column: every company counts as not having chosen them. */
  readonly code: 'options-without-column';
  readonly fact: FactId;
  readonly options: readonly string[];
}

/** Why a column was left out of a guessed mapping, or what to look at in it. */
export interface GuessDoubt {
  readonly column: number;
  readonly header: string;
  readonly code:
    /** The header is no name that is known; candidates are the nearest names, if any is near. */
    | 'unknown-header'
    /** No header, but there are cells. */
    | 'no-header'
    /** The header names several things. */
    | 'ambiguous'
    /** An earlier column already says the same, or the whole or a part of it. */
    | 'already-there'
    | 'plan-without-answer'
    /** The header is not known, but all the cells seen are options of one fact and of no other. */
    | 'by-its-cells'
    /** Used: its bare numbers will be read as the days of a spreadsheet. */
    | 'numbers-as-days';
  /** What it could be for. */
  readonly candidates: readonly ColumnUse[];
}

/** A mapping as it is kept in a file. Headers that occur twice, or not at all, are written `header [3]` by position. */
export interface MappingFile {
  readonly version: 1;
  /** `nothing`, `name`, `places`, `fact ID`, `option ID OPTION`, `least ID`, `most ID`, `planned-by ID`. */
  readonly columns: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly blankIsNo: boolean;
}

/** A mistake in a mapping file. */
export interface MappingFileMistake {
  /** Where in the file, as keys; empty: the file as a whole. */
  readonly path: readonly string[];
  readonly code:
    | 'not-a-mapping'
    | 'unknown-key'
    | 'no-such-column'
    | 'column-twice'
    | 'not-a-use'
    | 'no-such-fact'
    | 'not-a-meaning';
  readonly found: string;
  /** What was expected, or the nearest legal names. */
  readonly expected: readonly string[];
}

/** What can be wrong with a cell or a row. */
export const PROBLEM_CODES = [
  'unknown-word',
  /** A word of several options, or one that only helps to find an option; or a name of several. `expected` are they. */
  'ambiguous-word',
  'not-yes-or-no',
  'not-a-number',
  'not-whole',
  'out-of-range',
  'not-a-day',
  'formula-error',
  'unknown-place',
  'too-long',
  /** The least is more than the most. */
  'turned-interval',
  /** Two answers where there can be one, or "none of these" beside an option. */
  'contradiction',
  /** Some option columns of a fact have a yes or no and this one is empty, so the answer is not complete. */
  'blank-among-options',
  /** More cells than the header names: which belongs where is not certain, so nothing of the row is read. */
  'too-many-cells',
  'no-name',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something in the sheet that could not be read; the row is screened without it. */
export interface CellProblem {
  /** The row of the sheet, as its program numbers it: the first is 1. */
  readonly row: number;
  /** The column, counted from 0; `null`: the row as a whole. */
  readonly column: number | null;
  /** The fact that stays unanswered because of it; `null`: none (a name, places, the row). */
  readonly fact: FactId | null;
  readonly code: ProblemCode;
  /** What stood there, shortened: of a list the item that could not be read. */
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
  /** Columns where a bare number was read as the day of a spreadsheet. To be told once for the sheet. */
  readonly numberDays: readonly number[];
}

/** The screening of one company. Everything in it equals what `assess` says of the same answers. */
export interface Screened {
  readonly row: number;
  readonly name: string;
  /** The verdicts; what is said of an area at large, and what may turn against the company, counted apart where it holds. */
  readonly tally: ScreenTally;
  /** Best first, as `assess` orders them; as many as were asked for. */
  readonly places: readonly {
    readonly id: PlaceId;
    readonly standing: Standing;
    /** Provisions bound to it or around it that hold there, as `assess` counts those a place unlocks. */
    readonly holds: number;
    /** Criteria known to be met and to fail. Both 0: nothing is known to rank it by, and no standing is to be shown. */
    readonly met: number;
    readonly notMet: number;
  }[];
  /**
   * Met or met-if-judged, in the order of the groups of what to do: firmest first, articles last. Without burdens
   * and without what is said of an area as a whole; as many as were asked for.
   */
  readonly top: readonly {
    readonly id: ProvisionId;
    readonly verdict: 'met' | 'met-if-judged';
    readonly at: readonly Citation[];
    /** Whether the verdict rests on what is only planned: without the plans it would be another. */
    readonly onPlans?: boolean;
    /** Whether it reaches the places considered by a reading of ours only: no document prints where they lie. */
    readonly onReading?: boolean;
  }[];
  /** How many of those counted in `tally` as met or met-if-judged rest on plans. */
  readonly onPlans?: number;
  /** `null`: no question is left. What was called unknown or given as a range may still matter: see `stillMatter`. */
  readonly next: { readonly question: QuestionId; readonly facts: readonly FactId[] } | null;
  /** Facts answered, and facts that could still change something. */
  readonly answered: number;
  readonly stillMatter: number;
  readonly problems: readonly CellProblem[];
  readonly numberDays: readonly number[];
  /** Where asked for: the code of each provision in catalogue order, to be looked up in `RESULT_OF_CODE`. */
  readonly verdicts?: Uint8Array;
}

export interface ScreenOptions {
  readonly asOf: IsoDate;
  /** Considered for companies whose row names none; none: all. */
  readonly places: readonly PlaceId[];
  /** How many places and provisions a row of results names. */
  readonly placesShown: number;
  readonly topShown: number;
  /** Whether to give the verdict of every provision as well. */
  readonly verdicts?: boolean;
}
