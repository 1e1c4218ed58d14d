import type { PlaceResult } from '../../../../rules/index.ts';
import type { Place } from '../../../../seeds/schema/index.ts';

/** Places to choose from: best ranked first, then those only named, in the order of the catalogue; without the taken. */
export function orderForChoice(
  places: readonly Place[],
  standings: readonly PlaceResult[],
  taken: readonly string[],
): readonly Place[] {
  const rank = new Map<string, number>(standings.map(({ id }, index) => [id, index]));
  const rankOf = ({ id }: Place) => rank.get(id) ?? standings.length;
  return places.filter(({ id }) => !taken.includes(id)).sort((a, b) => rankOf(a) - rankOf(b));
}
