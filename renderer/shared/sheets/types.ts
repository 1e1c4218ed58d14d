import type { Cell } from '../../../rules/batch/types.ts';

/** Bytes that can be read anywhere: a file of the shell, of the page, or of the disk, never held as a whole. */
export interface SheetSource {
  /** Bytes in all. */
  readonly size: number;
  /** The bytes from `from` up to, not including, `until`; fewer only if the source ends before. */
  read(from: number, until: number): Promise<Uint8Array<ArrayBuffer>>;
}

export type SheetInput = SheetSource | Blob | Uint8Array<ArrayBuffer>;

/** How far a sheet may go before it is refused. */
export interface SheetLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Bytes of a worksheet once unpacked, and of the texts it shares. */
  readonly worksheetBytes: number;
  readonly sharedTextBytes: number;
  /** Bytes out for one byte in; beyond it a packed file is taken for a bomb. */
  readonly unpackRatio: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_LIMITS: SheetLimits = {
  fileBytes: 500_000_000,
  worksheetBytes: 3_000_000_000,
  sharedTextBytes: 256_000_000,
  unpackRatio: 400,
  rows: 2_000_000,
  columns: 1_000,
};

/** The longest text a spreadsheet program keeps in a cell; of a longer one, one character more than this is read. */
export const LONGEST_CELL = 32_767;

/** Encodings that can be named; the first five are recognised. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'windows-1252',
  'shift_jis',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface OpenOptions {
  /** For text files; recognised where it is not given. */
  readonly encoding?: Encoding | undefined;
  /** Name of the worksheet; the first visible one where it is not given. */
  readonly sheet?: string | undefined;
  readonly limits?: SheetLimits | undefined;
}

/** Why a file cannot be read as a sheet, or cannot be read on. */
export type SheetProblem =
  /** Known kinds of files that are not read here. */
  | {
      readonly code:
        | 'old-excel'
        | 'binary-excel'
        | 'open-document'
        | 'numbers'
        | 'password'
        | 'web-page'
        | 'not-a-sheet'
        | 'empty';
    }
  | { readonly code: 'file-too-large'; readonly bytes: number; readonly most: number }
  /** A packed file that is cut off, damaged, or says something else of itself than it holds. */
  | { readonly code: 'damaged'; readonly part: string }
  | { readonly code: 'unpacks-too-large'; readonly part: string; readonly most: number }
  | { readonly code: 'no-such-sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: 'no-worksheet' }
  /** The encoding cannot be told; those it could be, likeliest first. */
  | { readonly code: 'unknown-encoding'; readonly candidates: readonly Encoding[] }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'too-many-columns'; readonly row: number; readonly most: number }
  /** A quotation mark opens a cell here, and none closes it to the end of the file. */
  | { readonly code: 'unclosed-quote'; readonly row: number; readonly column: number };

/** Thrown while rows are read; what is wrong with the file as a whole is found before, by `openSheet`. */
export class SheetError extends Error {
  readonly problem: SheetProblem;
  constructor(problem: SheetProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'SheetError';
    this.problem = problem;
  }
}

export interface SheetRow {
  /** As spreadsheet programs number it: the first is 1. */
  readonly row: number;
  /** Without empty cells at the end. */
  readonly cells: readonly Cell[];
  /** Columns, from 0, in which a character could not be read (bytes that are none in the encoding, zero bytes). */
  readonly damaged: readonly number[];
}

/** Something to tell of a sheet that was read. */
export interface SheetNote {
  /** Merged cells: the value is that of the first, the others are empty. */
  readonly code: 'merged-cells';
  readonly areas: number;
  /** The first few, as `A3:A7`. */
  readonly first: readonly string[];
}

/** One pass over the rows. */
export interface Reading {
  /** Every row that is not empty, in order. Throws `SheetError`. */
  readonly rows: AsyncGenerator<SheetRow, void, undefined>;
  /** The share read so far, 0 to 1, by bytes. */
  share(): number;
  /** Complete once the rows were read to the end. */
  notes(): readonly SheetNote[];
}

export interface Sheet {
  readonly kind: 'csv' | 'xlsx';
  /** Of a text file; `null` for a workbook. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** Of a workbook: the sheet read, and all there are. */
  readonly sheetName: string | null;
  readonly sheetNames: readonly string[];
  /** Begins a pass; a sheet can be read as often as wanted. */
  read(): Reading;
}

export type OpenedSheet =
  { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly problem: SheetProblem };
