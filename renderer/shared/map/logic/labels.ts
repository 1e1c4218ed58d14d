import type { Box, Point } from './sheet.ts';
import { textWidth, wrapEvenly } from './text-size.ts';

export const LABEL_SIZE = 12;
export const LINE = 14.5;
const MOST_WIDE = 118;
const MOST_LINES = 2;
const CLEAR = 16;

export type Anchor = 'start' | 'end' | 'middle';

/** A name beside its mark: where its first line stands, and how it is set. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

export interface Named {
  readonly at: Point;
  readonly name: string;
}

/** Whether two boxes share any room. */
export const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x + 2 &&
  a.x + a.width <= b.x + b.width - 2 &&
  a.y >= b.y + 2 &&
  a.y + a.height <= b.y + b.height - 2;

/** The room a mark takes, its ring included. */
export const markBox = ({ x, y }: Point): Box => ({ x: x - 12, y: y - 12, width: 24, height: 24 });

interface Candidate {
  readonly label: Label;
  readonly box: Box;
}

/** The ways to put a name by its mark, best first: right, left, above, below. */
function candidates({ at, name }: Named): readonly Candidate[] {
  const lines = wrapEvenly(name, LABEL_SIZE, MOST_WIDE);
  if (lines.length > MOST_LINES) return [];
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  if (width > MOST_WIDE * 1.15) return [];
  const height = lines.length * LINE;
  const make = (x: number, top: number, anchor: Anchor): Candidate => ({
    label: { lines, x, y: top + LABEL_SIZE - 1, anchor },
    box: {
      x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2,
      y: top,
      width,
      height,
    },
  });
  return [
    make(at.x + CLEAR, at.y - height / 2, 'start'),
    make(at.x - CLEAR, at.y - height / 2, 'end'),
    make(at.x, at.y - CLEAR - height - 1, 'middle'),
    make(at.x, at.y + CLEAR, 'middle'),
  ];
}

/**
 * Puts names beside marks where there is room: none covers a mark, another name or what `taken` says, and none
 * leaves the box. `null` where there is no room: the number in the mark then leads to the list.
 */
export function placeLabels(
  marks: readonly Named[],
  box: Box,
  taken: readonly Box[] = [],
): readonly (Label | null)[] {
  const used = [...taken, ...marks.map(({ at }) => markBox(at))];
  return marks.map((mark) => {
    const own = markBox(mark.at);
    const found = candidates(mark).find(
      (candidate) =>
        inside(candidate.box, box) &&
        used.every((other) => (other.x === own.x && other.y === own.y) || !touches(candidate.box, other)),
    );
    if (found === undefined) return null;
    used.push(found.box);
    return found.label;
  });
}
