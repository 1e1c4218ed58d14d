import type { Answers } from '../../../seeds/schema/index.ts';
import type { CaseRow, Snapshot } from '../../storage/index.ts';

/** A kept state, and what the case says now. */
export interface StateProps {
  readonly state: Snapshot;
  readonly row: CaseRow;
  readonly answers: Answers;
}
