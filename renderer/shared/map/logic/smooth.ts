import type { Point } from './sheet.ts';

const n = (value: number): string => value.toFixed(1);

/** An SVG path through all points with soft bends (Catmull–Rom). Fewer than two points make none. */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined || points.length < 2) return '';
  const parts = points.slice(1).map((to, index) => {
    const from = points[index] ?? first;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const two = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${n(one.x)} ${n(one.y)} ${n(two.x)} ${n(two.y)} ${n(to.x)} ${n(to.y)}`;
  });
  return `M${n(first.x)} ${n(first.y)}${parts.join('')}`;
}
