import type { ProvisionResult } from '../../../rules/index.ts';
import type { Provision } from '../../../seeds/schema/index.ts';
import type { AssessedCase } from './assessed-case.ts';

/** One provision and what the case makes of it. */
export interface WouldProps {
  readonly assessed: AssessedCase;
  readonly provision: Provision;
  readonly result: ProvisionResult;
}
