import type { Catalogue, Language, Provision } from '../../seeds/schema/index.ts';
import type { ProvisionResult } from '../assess/types.ts';

/** What the verdict means, from the one table: verdict × force × language, and the area's own rows. */
export function verdictSentence(
  catalogue: Catalogue,
  provision: Provision,
  result: Pick<ProvisionResult, 'verdict'>,
  language: Language,
): string {
  const { wording } = catalogue;
  const { verdict } = result;
  if (provision.addressee === 'area' && (verdict === 'met' || verdict === 'met-if-judged')) {
    return wording.area[verdict][provision.force][language];
  }
  return wording.verdict[verdict][provision.force][language];
}
