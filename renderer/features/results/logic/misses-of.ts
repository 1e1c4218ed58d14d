import type { Assessment, Explorer, NearestMiss } from '../../../../rules/index.ts';
import type { Answers, ProvisionId } from '../../../../seeds/schema/index.ts';

/** What fails by one or two changeable answers, by provision. */
export type MissesById = ReadonlyMap<ProvisionId, NearestMiss>;

const known = new WeakMap<Assessment, MissesById>();

/** What has been worked out for an assessment; `null`: nothing yet. */
export function knownMisses(assessment: Assessment): MissesById | null {
  return known.get(assessment) ?? null;
}

/** Works out the misses of an assessment, once however many rows ask: over a whole catalogue that takes a moment. */
export function missesOf(
  explorer: Pick<Explorer, 'misses'>,
  answers: Answers,
  assessment: Assessment,
): MissesById {
  const before = known.get(assessment);
  if (before !== undefined) return before;
  const { asOf, places } = assessment;
  const made = new Map(explorer.misses(answers, { asOf, places }).map((miss) => [miss.id, miss]));
  known.set(assessment, made);
  return made;
}
