import type { ProvisionResult } from '../../../rules/assess/types.ts';
import { VERDICTS, type Provision, type Verdict } from '../../../seeds/schema/index.ts';

/**
 * Where a provision is counted. Sentences that speak of an area at large hold whoever asks: they are counted by
 * themselves, so that "conditions met" never counts a road as something a company has met.
 */
export type TallyKey = Verdict | 'area';

export const TALLY_KEYS: readonly TallyKey[] = [...VERDICTS, 'area'];

/** How many provisions are counted under each key. Adds up to all of them. */
export type Tally = Readonly<Record<TallyKey, number>>;

/** The key one provision is counted under. */
export function tallyKey(
  provision: Pick<Provision, 'addressee'>,
  result: Pick<ProvisionResult, 'verdict'>,
): TallyKey {
  const holds = result.verdict === 'met' || result.verdict === 'met-if-judged';
  return holds && provision.addressee === 'area' ? 'area' : result.verdict;
}

/** Counts keys. */
export function countTally(keys: readonly TallyKey[]): Tally {
  const counts: Record<TallyKey, number> = {
    met: 0,
    'met-if-judged': 0,
    open: 0,
    'not-met': 0,
    'out-of-scope': 0,
    closed: 0,
    area: 0,
  };
  for (const key of keys) counts[key] += 1;
  return counts;
}
