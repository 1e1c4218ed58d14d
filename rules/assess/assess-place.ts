import {
  STANDINGS,
  type Place,
  type PlaceId,
  type ProvisionId,
  type Standing,
} from '../../seeds/schema/index.ts';
import { foldCondition, type Run } from './fold-provision.ts';
import type { CriterionResult, PlaceResult, ProvisionResult, Truth } from './types.ts';

const words: Record<Truth, CriterionResult['outcome']> = {
  true: 'met',
  false: 'not-met',
  unknown: 'unknown',
};

/** For each place the provisions bound to it or around it that hold there, for somebody other than the area; no burdens. */
export function unlockedAt(
  run: Run,
  results: readonly ProvisionResult[],
): ReadonlyMap<PlaceId, readonly ProvisionId[]> {
  const unlocked = new Map<PlaceId, ProvisionId[]>(run.considered.map((place) => [place, []]));
  for (const { id, verdict, at } of results) {
    if (verdict !== 'met' && verdict !== 'met-if-judged') continue;
    const provision = run.prepared.provisions.get(id);
    if (provision === undefined || provision.where === null) continue;
    if (provision.addressee === 'area' || provision.effect === 'burden') continue;
    for (const place of at) unlocked.get(place)?.push(id);
  }
  return unlocked;
}

/** How well one place suits, from its cited criteria, with the provisions it unlocks. */
export function assessPlace(run: Run, place: Place, unlocked: readonly ProvisionId[]): PlaceResult {
  const criteria = place.criteria.map(({ id, when }): CriterionResult => {
    const { truth } = foldCondition(run, when);
    return { id, outcome: words[truth], facts: run.prepared.factsOf(when) };
  });
  const count = (outcome: CriterionResult['outcome']) => criteria.filter((c) => c.outcome === outcome).length;
  const blocked = place.criteria.some(
    (c, index) => c.role === 'constraint' && criteria[index]?.outcome === 'not-met',
  );
  const met = count('met');
  const notMet = count('not-met');
  return {
    id: place.id,
    standing: blocked ? 'not-suitable' : standingOf(met, notMet),
    met,
    notMet,
    open: count('unknown'),
    criteria,
    unlocked,
  };
}

/**
 * From counts of known criteria to a word. `strong`: at least two known, none failed. `good`: more met than
 * failed. `possible`: nothing known, or as many met as failed. `weak`: fewer met than failed.
 */
export function standingOf(met: number, notMet: number): Standing {
  if (notMet === 0 && met >= 2) return 'strong';
  if (met > notMet) return 'good';
  return met === notMet ? 'possible' : 'weak';
}

/**
 * Better standing first; then places of which the documents say anything one can check; then more criteria met,
 * fewer failed, fewer open, more provisions, printed order.
 */
export function comparePlaces(a: PlaceResult, b: PlaceResult): number {
  return compareCounts(a, b) || b.unlocked.length - a.unlocked.length;
}

/** The same by standing and criteria alone. */
export function compareCounts(a: Counts, b: Counts): number {
  return (
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    Number(isSilent(a)) - Number(isSilent(b)) ||
    b.met - a.met ||
    a.notMet - b.notMet ||
    a.open - b.open
  );
}

type Counts = Pick<PlaceResult, 'standing' | 'met' | 'notMet' | 'open'>;

const isSilent = ({ met, notMet, open }: Counts): boolean => met + notMet + open === 0;
