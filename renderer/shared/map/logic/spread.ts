import type { Box, Point } from './sheet.ts';

/** How far apart two marks stand, so that each can be told from the next and pressed by itself. */
export const APART = 25;
const EDGE = 14;

/** Points on rings around a spot, nearest first; the spot itself is the first of all. */
function* ringsAround({ x, y }: Point, most: number): Generator<Point> {
  yield { x, y };
  for (let ring = 1; ring * 7 <= most; ring += 1) {
    const steps = 6 + ring * 3;
    for (let step = 0; step < steps; step += 1) {
      const angle = (2 * Math.PI * step) / steps - Math.PI / 2 + ring * 0.4;
      yield { x: x + Math.cos(angle) * ring * 7, y: y + Math.sin(angle) * ring * 7 };
    }
  }
}

const within = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x + EDGE && point.x <= x + width - EDGE && point.y >= y + EDGE && point.y <= y + height - EDGE;

const near = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x > x - EDGE && point.x < x + width + EDGE && point.y > y - EDGE && point.y < y + height + EDGE;

/**
 * Moves marks apart that would cover each other: each takes the free point nearest to its own spot, the first
 * ones first. All stay in the box, out of what is `closed` and off the marks that are `fixed` already. Where even the
 * whole box has no room left a mark keeps its spot.
 */
export function spread(
  spots: readonly Point[],
  box: Box,
  closed: readonly Box[] = [],
  fixed: readonly Point[] = [],
): readonly Point[] {
  const placed: Point[] = [];
  for (const spot of spots) {
    const free = (point: Point) =>
      within(box, point) &&
      closed.every((other) => !near(other, point)) &&
      [...fixed, ...placed].every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= APART);
    let found: Point | null = null;
    for (const point of ringsAround(spot, box.width + box.height)) {
      if (!free(point)) continue;
      found = point;
      break;
    }
    placed.push(found ?? spot);
  }
  return placed;
}
