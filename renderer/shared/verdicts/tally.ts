import type { ProvisionResult } from '../../../rules/assess/types.ts';
import {
  VERDICTS,
  type Provision,
  type StandingVerdict,
  type Text,
  type Verdict,
  type Wording,
} from '../../../seeds/schema/index.ts';

/**
 * Where a provision is counted. What may turn against a company is never counted as something it has met. Sentences that speak of an area at large hold whoever asks: they are counted by
 * themselves, so that "conditions met" never counts a road as something a company has met.
 */
export type TallyKey = Verdict | 'area' | 'burden';

export const TALLY_KEYS: readonly TallyKey[] = [...VERDICTS, 'area', 'burden'];

/** How many provisions are counted under each key. Adds up to all of them. */
export type Tally = Readonly<Record<TallyKey, number>>;

/** The key one provision is counted under. */
export function tallyKey(
  provision: Pick<Provision, 'addressee' | 'effect'>,
  result: Pick<ProvisionResult, 'verdict'>,
): TallyKey {
  const holds = result.verdict === 'met' || result.verdict === 'met-if-judged';
  if (holds && provision.effect === 'burden') return 'burden';
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
    burden: 0,
  };
  for (const key of keys) counts[key] += 1;
  return counts;
}

/** What a provision that is not in force would be on its merits: a burden not in the words of what a company meets. */
export function meritName(
  { names, burden }: Wording,
  { effect }: Pick<Provision, 'effect'>,
  wouldBe: StandingVerdict,
): Text {
  const holds = wouldBe === 'met' || wouldBe === 'met-if-judged';
  return holds && effect === 'burden' ? burden.name : names.verdict[wouldBe];
}

/** Names a tally key in the words of the catalogue. */
export function tallyName({ names, burden }: Wording, key: TallyKey): Text {
  switch (key) {
    case 'area':
      return names.addressee.area;
    case 'burden':
      return burden.name;
    case 'met':
    case 'met-if-judged':
    case 'open':
    case 'not-met':
    case 'out-of-scope':
    case 'closed':
      return names.verdict[key];
  }
}
