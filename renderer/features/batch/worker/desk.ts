import type { Catalogue } from '../../../../seeds/schema/index.ts';
import type { Sheet } from '../../../shared/sheets/index.ts';
import type { Progress } from './protocol.ts';

/** What is open in the worker: one sheet, and the last run over it. */
export interface Desk {
  readonly sheet: Sheet;
  readonly catalogue: Catalogue;
  readonly header: readonly string[];
  readonly headerRow: number;
}

/** Given to whatever takes long. */
export interface Going {
  readonly isStopped: () => boolean;
  readonly progress: (progress: Progress) => void;
}
