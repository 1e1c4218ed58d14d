import { isInterval, type Fact } from '../../seeds/schema/index.ts';
import type { Worth } from '../assess/answer-values.ts';
import { satisfies, type Literal, type Move } from './candidate-law.ts';
import type { WhoCanChange } from './types.ts';

type NumberFact = Extract<Fact, { type: 'number' }>;

/** Beyond a strict limit on a number that need not be whole, at most so far. */
const STEP = 0.01;

/**
 * The number nearest to what was said at which all the literals hold: on the limit, or just beyond where the limit itself
 * does not count. Of two equally near the lower one.
 */
export function movesOfNumber(
  fact: NumberFact,
  worth: Worth,
  literals: readonly Literal[],
  who: WhoCanChange,
): Move[] {
  const fits = pointsOf(fact, literals).filter((point) =>
    literals.every((literal) => satisfies(point, literal)),
  );
  const far = (point: number): number => distance(worth, point);
  const [nearest] = fits.sort((a, b) => far(a) - far(b) || a - b);
  return nearest === undefined || nearest === worth ? [] : [{ value: nearest, who }];
}

/** How far a number lies from what was said; inside a span it is no distance, and from nothing neither. */
function distance(worth: Worth, point: number): number {
  if (typeof worth === 'number') return Math.abs(worth - point);
  if (worth === undefined || typeof worth !== 'object' || Array.isArray(worth) || !isInterval(worth))
    return 0;
  return Math.max(0, (worth.min ?? point) - point, point - (worth.max ?? point));
}

/** The limits, and the numbers next to them on both sides, inside the range of the fact. */
function pointsOf(fact: NumberFact, literals: readonly Literal[]): number[] {
  const limits = literals.flatMap(({ leaf: { value } }) => (typeof value === 'number' ? [value] : []));
  const marks = [...new Set([fact.min, ...limits, fact.max])].sort((a, b) => a - b);
  const near = limits.flatMap((limit) => {
    if (fact.integer) return [Math.ceil(limit) - 1, limit, Math.floor(limit) + 1];
    const below = marks.filter((mark) => mark < limit).at(-1) ?? limit;
    const above = marks.find((mark) => mark > limit) ?? limit;
    return [limit - Math.min(STEP, (limit - below) / 2), limit, limit + Math.min(STEP, (above - limit) / 2)];
  });
  return near.filter(
    (point) => point >= fact.min && point <= fact.max && (!fact.integer || Number.isInteger(point)),
  );
}
