import type { Point } from './sheet.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How far a point lies ahead in a direction, and how far off the line. */
function offset(from: Point, to: Point, direction: Direction): { ahead: number; aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) };
    case 'up':
      return { ahead: -dy, aside: Math.abs(dx) };
    case 'down':
      return { ahead: dy, aside: Math.abs(dx) };
  }
}

/**
 * The mark an arrow key leads to: the nearest one that lies rather ahead than aside, and where there is none the
 * nearest of all that lie ahead; `null` at the edge.
 */
export function steer<T extends { readonly at: Point }>(
  from: T,
  all: readonly T[],
  direction: Direction,
): T | null {
  const ahead = all
    .filter((other) => other !== from)
    .map((other) => ({ other, ...offset(from.at, other.at, direction) }))
    .filter((one) => one.ahead > 0.5);
  const straight = ahead.filter(({ ahead: far, aside }) => aside <= far);
  const sought = straight.length > 0 ? straight : ahead;
  const best = sought.reduce<(typeof sought)[number] | null>(
    (nearest, one) => (nearest === null || cost(one) < cost(nearest) ? one : nearest),
    null,
  );
  return best?.other ?? null;
}

const cost = ({ ahead, aside }: { ahead: number; aside: number }): number => ahead + 2 * aside;
