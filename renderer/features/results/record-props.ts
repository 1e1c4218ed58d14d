import type { ProvisionResult } from '../../../rules/index.ts';
import type { Provision } from '../../../seeds/schema/index.ts';
import type { ReadyResult } from './result-gate.tsx';

/** One provision, its result, and the case it was decided for. */
export interface RecordProps {
  readonly provision: Provision;
  readonly verdict: ProvisionResult;
  readonly result: ReadyResult;
}
