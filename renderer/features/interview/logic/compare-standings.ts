import type { Assessment, PlaceResult } from '../../../../rules/index.ts';
import { STANDINGS, type PlaceId, type Standing } from '../../../../seeds/schema/index.ts';

type Standings = Pick<Assessment, 'standings'>;

/** A place that moved. Ranks count from 1 among the places of which something is known before and after. */
export type PlaceMove = { readonly id: PlaceId; readonly direction: 'up' | 'down' } & (
  | { readonly by: 'standing'; readonly from: Standing; readonly to: Standing }
  | { readonly by: 'rank'; readonly from: number; readonly to: number }
);

/**
 * Places whose standing got better or worse, or whose rank changed although their standing did not; a place of which
 * nothing was known before, or nothing is known now, has no rank to compare. Changes of standing come first, then of
 * rank; in each, places that stood or stand nearer the top come first.
 */
export function compareStandings(before: Standings, after: Standings): readonly PlaceMove[] {
  const old = new Map(before.standings.map((place) => [place.id, place]));
  const isKnown = (place: PlaceResult | undefined) => place !== undefined && place.met + place.notMet > 0;
  const now = after.standings.filter(({ id }) => old.has(id));
  const both = new Set(
    now.filter((place) => isKnown(place) && isKnown(old.get(place.id))).map(({ id }) => id),
  );
  const rankBefore = ranksOf(before, both);
  const rankAfter = ranksOf(after, both);
  const moves = now.flatMap((place): PlaceMove[] => {
    const was = old.get(place.id);
    if (was === undefined) return [];
    const steps = STANDINGS.indexOf(was.standing) - STANDINGS.indexOf(place.standing);
    if (steps !== 0) {
      const direction = steps > 0 ? 'up' : 'down';
      return [{ id: place.id, direction, by: 'standing', from: was.standing, to: place.standing }];
    }
    const [from, to] = [rankBefore.get(place.id), rankAfter.get(place.id)];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ id: place.id, direction: to < from ? 'up' : 'down', by: 'rank', from, to }];
  });
  const top = nearestTop(before, after);
  const sorted = [...moves].sort((a, b) => (top.get(a.id) ?? 0) - (top.get(b.id) ?? 0));
  return [...sorted.filter(({ by }) => by === 'standing'), ...sorted.filter(({ by }) => by === 'rank')];
}

/** The better of a place's two positions: a fall from the top matters as much as a rise to it. */
function nearestTop(before: Standings, after: Standings): ReadonlyMap<PlaceId, number> {
  const top = new Map<PlaceId, number>();
  for (const { standings } of [after, before])
    standings.forEach(({ id }, index) => top.set(id, Math.min(index, top.get(id) ?? index)));
  return top;
}

function ranksOf({ standings }: Standings, among: ReadonlySet<PlaceId>): ReadonlyMap<PlaceId, number> {
  const ids = standings.map(({ id }) => id).filter((id) => among.has(id));
  return new Map(ids.map((id, index) => [id, index + 1]));
}
