import type { Box, Point } from './sheet.ts';
import { textWidth, wrap, wrapEvenly } from './text-size.ts';

export const LABEL_SIZE = 12;
export const LINE = 14.5;
const MOST_WIDE = 118;
const MOST_LINES = 2;
/** Of a name that must not be missing. */
const MOST_LINES_FIRST = 3;
const CLEAR = 16;

export type Anchor = 'start' | 'end' | 'middle';

/** A name beside its mark: where its first line stands, and how it is set. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** The room it takes. */
  readonly box: Box;
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

const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));

/** The ways to put a name by its mark, best first: right, left, above, below. */
function candidates(at: Point, lines: readonly string[]): readonly Label[] {
  const width = widthOf(lines);
  if (width > MOST_WIDE * 1.15) return [];
  const height = lines.length * LINE;
  const make = (x: number, top: number, anchor: Anchor): Label => ({
    lines,
    x,
    y: top + LABEL_SIZE - 1,
    anchor,
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

/** The same from the corners of the mark, for names that the plain ways leave no room. */
function cornerCandidates(at: Point, lines: readonly string[]): readonly Label[] {
  const high = lines.length * LINE;
  return [-1, 1].flatMap((down) =>
    candidates({ x: at.x, y: at.y + down * (high / 2 + 4) }, lines).filter(
      ({ anchor }) => anchor !== 'middle',
    ),
  );
}

/** A name in as many lines as one that must not be missing may have; the end of a longer one is left to the list. */
function linesOfFirst(name: string): readonly string[] {
  const lines = wrapEvenly(name, LABEL_SIZE, MOST_WIDE);
  if (lines.length <= MOST_LINES_FIRST) return lines;
  const kept = wrap(name, LABEL_SIZE, MOST_WIDE).slice(0, MOST_LINES_FIRST);
  return kept.map((line, index) => (index === kept.length - 1 ? `${line}…` : line));
}

/**
 * Names that must not be missing, best first, each where it hides the fewest of the `others`, which can make room
 * for it, and what is `taken` only where there is no other way; none covers a mark of theirs or another name. `null`
 * where even that finds no room.
 */
export function placeFirstLabels(
  marks: readonly Named[],
  box: Box,
  taken: readonly Box[],
  others: readonly Point[],
): readonly (Label | null)[] {
  const used: Box[] = [];
  const own = marks.map(({ at }) => markBox(at));
  const movable = others.map(markBox);
  return marks.map(({ at, name }, index) => {
    const lines = linesOfFirst(name);
    const closed = [...used, ...own.filter((_, other) => other !== index)];
    const free = [...candidates(at, lines), ...cornerCandidates(at, lines)].filter(
      (label) => inside(label.box, box) && !closed.some((other) => touches(label.box, other)),
    );
    const hidden = free.map(
      ({ box: covers }) =>
        movable.filter((other) => touches(covers, other)).length +
        100 * taken.filter((other) => touches(covers, other)).length,
    );
    const found = free[hidden.indexOf(Math.min(...hidden))] ?? null;
    if (found !== null) used.push(found.box);
    return found;
  });
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
    const lines = wrapEvenly(mark.name, LABEL_SIZE, MOST_WIDE);
    if (lines.length > MOST_LINES) return null;
    const found = candidates(mark.at, lines).find(
      (label) =>
        inside(label.box, box) &&
        used.every((other) => (other.x === own.x && other.y === own.y) || !touches(label.box, other)),
    );
    if (found === undefined) return null;
    used.push(found.box);
    return found;
  });
}
