import type { Catalogue, Language, Provision } from '../../seeds/schema/index.ts';
import type { ProvisionResult } from '../assess/types.ts';

/** What the verdict means, from the one table: verdict × force × language, the area's own rows, that of burdens, and that of plans that come too late. */
export function verdictSentence(
  catalogue: Catalogue,
  provision: Provision,
  result: Pick<ProvisionResult, 'verdict'> & Partial<Pick<ProvisionResult, 'reasons'>>,
  language: Language,
): string {
  const { wording } = catalogue;
  const { verdict, reasons = [] } = result;
  if (verdict === 'closed' && reasons.some(({ role }) => role === 'late-plan'))
    return wording.latePlan[language];
  const holds = verdict === 'met' || verdict === 'met-if-judged';
  if (provision.effect === 'burden' && holds) return wording.burden.holds[language];
  if (provision.addressee === 'area' && holds) {
    return wording.area[verdict][provision.force][language];
  }
  return wording.verdict[verdict][provision.force][language];
}
