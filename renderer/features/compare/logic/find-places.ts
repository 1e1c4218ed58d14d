import type { Place } from '../../../../seeds/schema/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../../shared/find/index.ts';

/** Places by name, in any language, as printed or under another name, in the order given. All for an empty query. */
export function findPlaces(places: readonly Place[], query: string): readonly Place[] {
  const words = foldQuery(query);
  if (words.length === 0) return places;
  return places.filter(({ name, printed, aliases = [] }) =>
    containsAll(
      haystackOf([...Object.values(name), ...printed, ...aliases.map((alias) => alias.printed)]),
      words,
    ),
  );
}
