import type {
  Cell,
  CellProblem,
  GuessDoubt,
  Mapping,
  ProblemCode,
  ScreenOptions,
} from '../../../../rules/index.ts';
import type { Answers, Catalogue, FactId, Language, PlaceId } from '../../../../seeds/schema/index.ts';
import type { Encoding, SheetNote, SheetProblem } from '../../../shared/sheets/index.ts';
import type { ResultTable } from '../logic/result-table.ts';

/** What the page asks of the worker that holds the sheet. Each has a number, which its answers carry. */
export type Ask =
  | {
      readonly kind: 'open';
      readonly file: Blob;
      readonly sheet: string | undefined;
      readonly encoding: Encoding | undefined;
      readonly catalogue: Catalogue;
    }
  | { readonly kind: 'scan'; readonly mapping: Mapping }
  | { readonly kind: 'run'; readonly mapping: Mapping; readonly options: ScreenOptions }
  | { readonly kind: 'rank-names'; readonly language: Language }
  | { readonly kind: 'companies'; readonly companies: readonly number[] }
  | {
      readonly kind: 'write-results';
      /** Companies in the order in which they are to stand. */
      readonly order: Uint32Array;
      readonly format: SheetFormat;
      readonly language: Language;
      /** Name of the sheet in a workbook. */
      readonly name: string;
    }
  | { readonly kind: 'write-problems'; readonly format: SheetFormat; readonly words: ProblemWords }
  /** A table that has nothing to do with the open sheet, such as a template. */
  | {
      readonly kind: 'write-table';
      readonly format: SheetFormat;
      readonly name: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** What the worker cannot say by itself: it knows no messages. */
export interface ProblemWords {
  readonly sheet: string;
  /** Row, column, header, company, what is wrong, what stood there, what was expected. */
  readonly header: readonly string[];
  readonly codes: ReadonlyMap<string, string>;
  readonly language: Language;
}

export type SheetFormat = 'csv' | 'xlsx';

export type ToWorker =
  | { readonly id: number; readonly ask: Ask }
  /** Ends what an earlier message asked for; a run gives what it has. */
  | { readonly stop: number };

/** What a sheet is, before its columns have a use. */
export interface SheetHead {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding: Encoding | null;
  readonly sheetName: string | null;
  readonly sheetNames: readonly string[];
  /** Of the first rows the one that names most things we know. */
  readonly header: readonly string[];
  readonly headerRow: number;
  /** The first rows below it. */
  readonly sample: readonly (readonly Cell[])[];
  readonly mapping: Mapping;
  readonly doubts: readonly GuessDoubt[];
}

/** A word of the sheet that is no option of the fact its column is for. */
export interface StrangeWord {
  readonly fact: FactId;
  readonly key: string;
  /** As it stands in the first cell that has it. */
  readonly shown: string;
  /** Cells that hold it. */
  readonly count: number;
  /** Several options go by this word. */
  readonly several: readonly string[];
}

/** What a pass over all rows found. */
export interface Scan {
  readonly rows: number;
  readonly skipped: number;
  readonly words: readonly StrangeWord[];
  readonly problems: readonly ProblemCount[];
  readonly columns: readonly UnreadCells[];
  /** Columns in which a bare number was read as a day. */
  readonly numberDays: readonly number[];
}

/** How many cells of a column have a problem of this kind; of a cell with several, each kind counts. */
export interface ProblemCount {
  readonly column: number | null;
  readonly code: UnreadCell['code'];
  readonly count: number;
}

/** How many cells of a column could not be read. */
export interface UnreadCells {
  readonly column: number | null;
  readonly cells: number;
  /** Those of them that can be once every word of them on the list of `StrangeWord` has a meaning. */
  readonly wordsOnly: number;
}

/** Something that could not be read; of a damaged text single characters, which have become others. */
export type UnreadCell = Omit<CellProblem, 'code'> & { readonly code: ProblemCode | 'damaged-text' };

/** What a run gives: of all rows, or of those before it was stopped or could not go on. */
export interface RunResult {
  readonly table: ResultTable;
  readonly scan: Scan;
  /** The first ones; `listedAll`: there are no others. */
  readonly problems: readonly UnreadCell[];
  readonly listedAll: boolean;
  /** How many cells could not be read; one may have several problems. */
  readonly unread: number;
  readonly end: 'whole' | 'stopped' | { readonly broken: Refusal };
  /** Rows read to there. */
  readonly lastRow: number;
  readonly notes: readonly SheetNote[];
}

/** The answers that a row of the sheet gives. */
export interface CompanyAnswers {
  readonly company: number;
  readonly name: string;
  readonly answers: Answers;
  readonly places: readonly PlaceId[];
  readonly problems: readonly CellProblem[];
}

export type Reply =
  | { readonly kind: 'opened'; readonly head: SheetHead }
  | { readonly kind: 'scanned'; readonly scan: Scan }
  | { readonly kind: 'ran'; readonly result: RunResult }
  | { readonly kind: 'ranked'; readonly ranks: Uint32Array }
  | { readonly kind: 'companies'; readonly companies: readonly CompanyAnswers[] }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly problem: Refusal };

/** `unreadable`: the device does not let the file be read, or it was changed since it was chosen. */
export type Refusal =
  | SheetProblem
  | { readonly code: 'unreadable' }
  | { readonly code: 'no-rows' }
  | { readonly code: 'failed'; readonly why: string };

export interface Progress {
  /** From 0 to 1. */
  readonly share: number;
  readonly rows: number;
  /** Cells that could not be read so far. */
  readonly problems: number;
}

export type FromWorker =
  { readonly id: number; readonly progress: Progress } | { readonly id: number; readonly reply: Reply };
