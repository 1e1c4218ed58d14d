import type { Assessment, AssessmentDifference, RestsOn } from '../../../../rules/index.ts';
import type { ProvisionId } from '../../../../seeds/schema/index.ts';

/**
 * Provisions that come out otherwise, and those whose verdict stays but rests on other plans: a verdict that rests on a
 * plan says so, so that is a difference too. In the order of the catalogue.
 */
export function differingProvisions(
  before: Pick<Assessment, 'provisions'>,
  after: Pick<Assessment, 'provisions'>,
  { provisions }: Pick<AssessmentDifference, 'provisions'>,
): readonly ProvisionId[] {
  const differ = new Set(provisions.map(({ id }) => id));
  const rested = new Map(before.provisions.map(({ id, restsOn }) => [id, plansKey(restsOn)]));
  return after.provisions
    .filter(({ id, restsOn }) => differ.has(id) || rested.get(id) !== plansKey(restsOn))
    .map(({ id }) => id);
}

const plansKey = (plans: readonly RestsOn[]): string =>
  plans
    .map(({ fact, by }) => `${fact} ${by}`)
    .sort()
    .join('\n');
