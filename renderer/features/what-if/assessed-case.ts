import type { Assessment } from '../../../rules/index.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import type { CaseRow, Stored } from '../../storage/index.ts';

/** A case with its assessment, as the app hands it over. */
export interface AssessedCase {
  readonly caseRow: CaseRow;
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** Keeps the case as it stands among its earlier states. */
export type KeepBefore = () => Promise<Stored<unknown>>;
