import { ancestorsOf } from '../../../../rules/index.ts';
import type { Place, PlaceId } from '../../../../seeds/schema/index.ts';

/**
 * In which part of the city a place lies by the texts: a district, the city without more being said, or nowhere
 * said.
 */
export type Area =
  | { readonly at: 'district'; readonly district: Place }
  | { readonly at: 'city' }
  | { readonly at: 'not-said' };

export interface AreaGroup {
  readonly area: Area;
  readonly places: readonly Place[];
}

/** The nearest district a place is or lies in; else the city, where a text places it there. */
export function areaOf(index: ReadonlyMap<PlaceId, Place>, id: PlaceId): Area {
  const around = ancestorsOf(index, id).flatMap((outer) => index.get(outer) ?? []);
  const district = around.find(({ kind }) => kind === 'district');
  if (district !== undefined) return { at: 'district', district };
  return around.some(({ kind }) => kind === 'city') ? { at: 'city' } : { at: 'not-said' };
}

const keyOf = (area: Area): string => (area.at === 'district' ? area.district.id : area.at);

/** Places by area, in the order in which the areas first appear; what is nowhere said stands last. */
export function groupByArea(
  index: ReadonlyMap<PlaceId, Place>,
  places: readonly Place[],
): readonly AreaGroup[] {
  const groups = new Map<string, { area: Area; places: Place[] }>();
  for (const place of places) {
    const area = areaOf(index, place.id);
    const group = groups.get(keyOf(area)) ?? { area, places: [] };
    group.places.push(place);
    groups.set(keyOf(area), group);
  }
  const rank = ({ area }: AreaGroup) => (area.at === 'district' ? 0 : area.at === 'city' ? 1 : 2);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
