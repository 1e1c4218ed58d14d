import type { PlaceId, Provision, ProvisionId } from '../../seeds/schema/index.ts';
import type { Assessment } from './types.ts';

/**
 * For each place the provisions bound to it or around it that would hold there, for somebody other than the area,
 * were their text in force; no burdens. In the order of the assessment; a place without any is left out.
 */
export function wouldHoldAt(
  provisions: ReadonlyMap<ProvisionId, Pick<Provision, 'where' | 'addressee' | 'effect'>>,
  assessment: Pick<Assessment, 'provisions'>,
): ReadonlyMap<PlaceId, readonly ProvisionId[]> {
  const found = new Map<PlaceId, ProvisionId[]>();
  for (const { id, verdict, wouldBe, at } of assessment.provisions) {
    if (verdict !== 'closed' || (wouldBe !== 'met' && wouldBe !== 'met-if-judged')) continue;
    const provision = provisions.get(id);
    if (provision === undefined || provision.where === null) continue;
    if (provision.addressee === 'area' || provision.effect === 'burden') continue;
    for (const place of at) found.set(place, [...(found.get(place) ?? []), id]);
  }
  return found;
}
