import { LINE } from './labels.ts';
import type { Box, Point, Sheet } from './sheet.ts';
import { textWidth, wrap } from './text-size.ts';

const WIDEST = 250;
export const TIP_PAD = 10;
export const TIP_SIZE = 12.5;
export const TIP_TITLE = 13.5;
/** Bold letters are wider. */
const BOLD = 1.1;
export const TIP_LINE = LINE + 2;

/** What is said of a place beside its mark: its name first. */
export interface Tip {
  readonly box: Box;
  /** Joins the note to its mark, so that a pointer can go from one to the other. */
  readonly bridge: Box;
  readonly title: readonly string[];
  readonly lines: readonly string[];
}

export interface TipOf {
  readonly name: string;
  readonly facts: readonly string[];
  /** Where its mark is. */
  readonly at: Point;
}

const GAP = 16;
/** Half the room of a mark. */
const HALF = 12;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

const covers = (box: Box, { x, y }: Point): boolean =>
  x > box.x - HALF && x < box.x + box.width + HALF && y > box.y - HALF && y < box.y + box.height + HALF;

/** The four sides of a mark on which a note of this size may stand, shifted to stay on the sheet. */
function sides({ x, y }: Point, width: number, height: number, sheet: Sheet): readonly Box[] {
  const left = clamp(x - width / 2, 0, Math.max(0, sheet.width - width));
  const top = clamp(y - height / 2, 0, Math.max(0, sheet.height - height));
  return [
    { x: left, y: y - GAP - height, width, height },
    { x: left, y: y + GAP, width, height },
    { x: x + GAP, y: top, width, height },
    { x: x - GAP - width, y: top, width, height },
  ].filter(
    (box) => box.x >= 0 && box.y >= 0 && box.x + width <= sheet.width && box.y + height <= sheet.height,
  );
}

/** From the middle of the mark to the note. */
function bridgeTo(box: Box, { x, y }: Point): Box {
  const [left, right] = [Math.min(x - HALF, box.x), Math.max(x + HALF, box.x + box.width)];
  if (box.y > y) return { x: x - HALF, y, width: 2 * HALF, height: box.y - y };
  if (box.y + box.height < y) {
    return { x: x - HALF, y: box.y + box.height, width: 2 * HALF, height: y - box.y - box.height };
  }
  return { x: left, y: y - HALF, width: right - left, height: 2 * HALF };
}

/** Puts a note beside its mark, on the side where it covers the fewest others, and never over the edge of the sheet. */
export function placeTip({ name, facts, at }: TipOf, sheet: Sheet, others: readonly Point[]): Tip {
  const most = Math.min(WIDEST, sheet.width - 2 * TIP_PAD);
  const title = wrap(name, TIP_TITLE * BOLD, most);
  const lines = facts.flatMap((fact) => wrap(fact, TIP_SIZE, most));
  const widest = Math.max(
    ...title.map((line) => textWidth(line, TIP_TITLE * BOLD)),
    ...lines.map((line) => textWidth(line, TIP_SIZE)),
    60,
  );
  const width = Math.min(most, widest) + 2 * TIP_PAD;
  const height = (title.length + lines.length) * TIP_LINE + 2 * TIP_PAD - 2;
  const ways = sides(at, width, height, sheet).map((box) => ({
    box,
    covered: others.filter((other) => covers(box, other)).length,
  }));
  const best = ways.reduce<(typeof ways)[number] | null>(
    (least, way) => (least === null || way.covered < least.covered ? way : least),
    null,
  );
  const box = best?.box ?? { x: 0, y: at.y + GAP, width, height };
  return { title, lines, box, bridge: bridgeTo(box, at) };
}
