import { STANDINGS, type Place, type Standing } from '../../seeds/schema/index.ts';
import { foldEvidence } from '../engine/fold.ts';
import type { Run } from './assess-provision.ts';
import { covers } from './places.ts';
import { placeRule } from './prepare.ts';
import type { CriterionResult, PlaceResult, ProvisionResult, Truth } from './types.ts';

const words: Record<Truth, CriterionResult['outcome']> = { true: 'met', false: 'not-met', unknown: 'unknown' };

/** How well one place suits, from its cited criteria, with the provisions that hold there. */
export function assessPlace(run: Run, place: Place, provisions: readonly ProvisionResult[]): PlaceResult {
  const evidence = run.evidence.get(placeRule(place.id));
  const folded = evidence === undefined ? [] : foldEvidence(place.criteria.map(({ when }) => when), evidence);
  const criteria = place.criteria.map((criterion, index): CriterionResult => {
    const part = folded[index];
    const facts = [...new Set(part?.leaves.map(({ fact }) => fact))];
    return { id: criterion.id, outcome: words[part?.truth ?? 'unknown'], facts };
  });
  const count = (outcome: CriterionResult['outcome']) => criteria.filter((c) => c.outcome === outcome).length;
  const blocked = place.criteria.some((c, index) => c.role === 'constraint' && criteria[index]?.outcome === 'not-met');
  const met = count('met');
  const notMet = count('not-met');
  const bound = new Map(run.prepared.catalogue.provisions.map((provision) => [provision.id, provision]));
  const unlocked = provisions
    .filter(({ verdict, at }) => (verdict === 'met' || verdict === 'met-if-judged') && at.includes(place.id))
    .filter(({ id }) => {
      const provision = bound.get(id);
      return provision !== undefined && provision.where !== null && provision.addressee !== 'area' && covers(run.prepared.places, provision, place.id);
    })
    .map(({ id }) => id);
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

/** Better standing first; then more criteria met, fewer failed, fewer open, more provisions, printed order. */
export function comparePlaces(a: PlaceResult, b: PlaceResult): number {
  return (
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    b.met - a.met ||
    a.notMet - b.notMet ||
    a.open - b.open ||
    b.unlocked.length - a.unlocked.length
  );
}
