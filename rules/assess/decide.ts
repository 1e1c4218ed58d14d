import type { Provision, StandingVerdict } from '../../seeds/schema/index.ts';
import { allOf } from '../truth/kleene.ts';
import type { Truth } from './types.ts';

/** Anything left that no answer settles. Such a provision can never be plainly `met`. */
export function hasJudgement(provision: Pick<Provision, 'judged' | 'encoding'>): boolean {
  return provision.judged.length > 0 || provision.encoding !== 'full';
}

/**
 * The verdict on the merits, where the provision reaches: audience first, then conditions, then what is left
 * to judge. A sentence addressed to an authority is never aimed at a company.
 */
export function decideOnMerits(
  provision: Pick<Provision, 'addressee' | 'judged' | 'encoding'>,
  audience: readonly Truth[],
  conditions: readonly Truth[],
): StandingVerdict {
  if (provision.addressee === 'authority') return 'out-of-scope';
  switch (allOf(audience)) {
    case 'false':
      return 'out-of-scope';
    case 'unknown':
      return 'open';
    case 'true':
      break;
  }
  switch (allOf(conditions)) {
    case 'false':
      return 'not-met';
    case 'unknown':
      return 'open';
    case 'true':
      return hasJudgement(provision) ? 'met-if-judged' : 'met';
  }
}
