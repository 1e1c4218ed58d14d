import type { NearestMiss } from '../../../../rules/index.ts';
import { FORCES, type ProvisionId } from '../../../../seeds/schema/index.ts';
import type { Measure } from './measures.ts';

/** Measures that one single change would make hold, firmest first; of equal firmness in their order. */
export function oneDecisionAway(
  measures: readonly Measure[],
  misses: ReadonlyMap<ProvisionId, NearestMiss>,
): readonly Measure[] {
  return measures
    .filter(({ provision }) => misses.get(provision.id)?.solutions[0]?.changes.length === 1)
    .sort((a, b) => FORCES.indexOf(a.provision.force) - FORCES.indexOf(b.provision.force));
}
