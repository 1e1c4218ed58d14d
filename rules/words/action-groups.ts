import type { Catalogue, Provision, ProvisionId } from '../../seeds/schema/index.ts';
import type { Assessment, ProvisionResult } from '../assess/types.ts';
import { FORCE_WEIGHT } from '../explore/rank-questions.ts';

/** What to do about a provision, in the order in which a reader should see it. */
export const ACTION_GROUPS = [
  'act-now',
  'supported',
  'one-answer-away',
  'open',
  'near-miss',
  'burden',
  'watch',
  'area',
  'closed',
  'authority',
  'not-aimed',
] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** The group one result belongs to. Every result belongs to exactly one, so the counts add up. */
export function actionGroupOf(provision: Provision, result: ProvisionResult): ActionGroup {
  if (provision.addressee === 'authority') return 'authority';
  if (provision.effect === 'burden' && (result.verdict === 'open' || holds(result))) return 'burden';
  switch (result.verdict) {
    case 'closed':
      return result.wouldBe === 'out-of-scope' ? 'not-aimed' : 'closed';
    case 'out-of-scope':
      return 'not-aimed';
    case 'not-met':
      return 'near-miss';
    case 'open':
      return result.missing.length === 1 ? 'one-answer-away' : 'open';
    case 'met':
    case 'met-if-judged':
      return provision.addressee === 'area' ? 'area' : heldGroup(provision);
  }
}

const holds = ({ verdict }: ProvisionResult): boolean => verdict === 'met' || verdict === 'met-if-judged';

function heldGroup(provision: Provision): ActionGroup {
  switch (provision.force) {
    case 'allow':
    case 'provide':
      return 'act-now';
    case 'support':
    case 'encourage':
      return 'supported';
    case 'pilot':
    case 'explore':
    case 'strive':
    case 'promote':
    case 'plan':
    case 'background':
      return 'watch';
  }
}

/**
 * All results by what to act on; inside a group firmest first, of equal force what an article says after what measures and
 * plans say, then printed order. Empty groups are left out.
 */
export function groupByAction(
  catalogue: Catalogue,
  assessment: Pick<Assessment, 'provisions'>,
): { readonly group: ActionGroup; readonly results: readonly ProvisionResult[] }[] {
  const provisions = new Map<ProvisionId, Provision>(
    catalogue.provisions.map((provision) => [provision.id, provision]),
  );
  const groups = new Map<ActionGroup, ProvisionResult[]>(ACTION_GROUPS.map((group) => [group, []]));
  for (const result of assessment.provisions) {
    const provision = provisions.get(result.id);
    if (provision !== undefined) groups.get(actionGroupOf(provision, result))?.push(result);
  }
  const firmness = (result: ProvisionResult) => {
    const force = provisions.get(result.id)?.force;
    return force === undefined ? 0 : FORCE_WEIGHT[force];
  };
  const articles = new Set(
    catalogue.documents.filter(({ nature }) => nature === 'article').map(({ id }) => id),
  );
  const lateness = (result: ProvisionResult): number => {
    const doc = provisions.get(result.id)?.doc;
    return doc !== undefined && articles.has(doc) ? 1 : 0;
  };
  return [...groups]
    .filter(([, results]) => results.length > 0)
    .map(([group, results]) => ({
      group,
      results: results.sort((a, b) => firmness(b) - firmness(a) || lateness(a) - lateness(b)),
    }));
}
