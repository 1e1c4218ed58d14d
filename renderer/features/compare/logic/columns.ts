import type { PlaceResult } from '../../../../rules/index.ts';
import type { PlaceId } from '../../../../seeds/schema/index.ts';

/** How many places stand side by side at first, and at most. */
export const FIRST_COLUMNS = 8;
export const MOST_COLUMNS = 16;
/** Fewer than this and there is nothing to compare. */
const FEWEST = 2;
/** How many a lonely place is shown with. */
const COMPANY = 4;

export interface Columns {
  readonly places: readonly PlaceId[];
  /** Places beside those the case considers, added so that there is something to compare with. */
  readonly added: readonly PlaceId[];
}

const isRanked = ({ met, notMet }: PlaceResult): boolean => met + notMet > 0;

/**
 * The places to start with: of those the case considers the best ranked; where it considers only a few, all of them;
 * where that is a single one, with the best of the others beside it. `standings` are those of every place, best first.
 */
export function firstColumns(standings: readonly PlaceResult[], considered: readonly PlaceId[]): Columns {
  const wanted = new Set(considered);
  const mine = standings.filter(({ id }) => wanted.size === 0 || wanted.has(id));
  const ranked = mine.filter(isRanked);
  const enough = wanted.size > 0 && mine.length <= FIRST_COLUMNS ? mine : ranked;
  const places = (enough.length >= FEWEST ? enough : mine).slice(0, FIRST_COLUMNS).map(({ id }) => id);
  if (places.length >= FEWEST) return { places, added: [] };
  const others = standings.filter((result) => isRanked(result) && !places.includes(result.id));
  const added = others.slice(0, COMPANY - places.length).map(({ id }) => id);
  return { places: [...places, ...added], added };
}

/** Chosen places in the order of the ranking, at most as many as fit; what is no longer there is left out. */
export function orderColumns(
  standings: readonly PlaceResult[],
  chosen: readonly string[],
): readonly PlaceId[] {
  return standings
    .filter(({ id }) => chosen.includes(id))
    .map(({ id }) => id)
    .slice(0, MOST_COLUMNS);
}
