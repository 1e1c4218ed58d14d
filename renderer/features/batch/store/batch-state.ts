import type { Mapping } from '../../../../rules/index.ts';
import type { IsoDate, Language, PlaceId } from '../../../../seeds/schema/index.ts';
import { FIRST_COLUMNS } from '../logic/columns.ts';
import { NO_FILTER, type RowFilter } from '../logic/filter-rows.ts';
import type { Sort } from '../logic/sort-rows.ts';
import type { Progress, Refusal, RunResult, Scan, SheetHead } from '../worker/protocol.ts';

/** A sheet that is open: the file as it was chosen, and what its first rows say. */
export interface OpenSheet {
  readonly file: File;
  readonly head: SheetHead;
}

/** How the sheet is to be read, and for when and where. */
export interface Plan {
  readonly mapping: Mapping;
  readonly asOf: IsoDate;
  /** None: all. */
  readonly places: readonly PlaceId[];
}

/** The pass over all rows that finds words nobody has explained. */
export type ScanState =
  /** Columns do not go together, so no row can be read. */
  | { readonly state: 'blocked' }
  | { readonly state: 'reading'; readonly progress: Progress }
  | { readonly state: 'done'; readonly scan: Scan }
  | { readonly state: 'refused'; readonly problem: Refusal };

/** How the table is looked at. */
export interface View {
  readonly filter: RowFilter;
  readonly sort: Sort | null;
  readonly columns: ReadonlySet<string>;
  /** Companies that are ticked. */
  readonly picked: ReadonlySet<number>;
}

export const FIRST_VIEW: View = { filter: NO_FILTER, sort: null, columns: FIRST_COLUMNS, picked: new Set() };

/** The ranks of the names, in the language for which they were asked. */
export interface NameRanks {
  readonly language: Language;
  /** `null`: being worked out. */
  readonly ranks: Uint32Array | null;
}

/** A file that cannot be read as it was chosen. */
export interface RefusedFile {
  readonly file: File;
  readonly problem: Refusal;
}

/** Where the screening of a sheet is. */
export type BatchState =
  | { readonly step: 'start'; readonly refused: RefusedFile | null }
  | { readonly step: 'opening'; readonly name: string }
  | {
      readonly step: 'map';
      readonly opened: OpenSheet;
      readonly plan: Plan;
      readonly scan: ScanState;
      /** How columns and words were read last time came with it. */
      readonly remembered: boolean;
      /** Why the last run did not begin or gave nothing. */
      readonly refused: Refusal | null;
    }
  | {
      readonly step: 'run';
      readonly opened: OpenSheet;
      readonly plan: Plan;
      readonly progress: Progress;
      /** Milliseconds from the beginning to when `progress` was told. */
      readonly elapsed: number;
      readonly stopping: boolean;
    }
  | {
      readonly step: 'results';
      readonly opened: OpenSheet;
      readonly plan: Plan;
      readonly result: RunResult;
      readonly view: View;
      readonly names: NameRanks | null;
      /** The table was written to a file. */
      readonly saved: boolean;
    };

export const NO_PROGRESS: Progress = { share: 0, rows: 0, problems: 0 };

/** Whether closing the page would lose something that took time. */
export function wouldLose(state: BatchState): boolean {
  return state.step === 'run' || (state.step === 'results' && !state.saved && state.result.table.size > 0);
}
