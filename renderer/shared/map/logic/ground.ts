import type { MapWords } from '../map-words.ts';
import { DISTRICT_IDS, DISTRICT_NAMES, WATER_IDS, WATER_NAMES } from './geography.ts';
import type { Spot } from './geography.ts';
import { holds, project, scaleOf, TITLE, type Box, type Panel, type Point } from './sheet.ts';
import { ARMS } from './rivers.ts';
import { touches } from './labels.ts';
import { smoothPath } from './smooth.ts';
import { textWidth } from './text-size.ts';

export const DISTRICT_SIZE = 13;
export const WATER_SIZE = 11;

export interface GroundArm {
  readonly path: string;
  readonly width: number;
}

/** The name of a district or of a water, centred on a point. */
export interface GroundName {
  readonly id: string;
  readonly words: string;
  readonly at: Point;
  readonly box: Box;
}

export interface Ground {
  readonly arms: readonly GroundArm[];
  readonly districts: readonly GroundName[];
  readonly waters: readonly GroundName[];
}

/** Wide water keeps its width when enlarged; narrow arms grow less, or the enlargements would drown. */
const armWidth = (width: number, scale: number): number => Math.max(1.6, width * 0.001 * scale);

/** How far a name may be moved from its spot, in its own heights and widths: nearest first. */
const NUDGES = [0, -1, 1, -2, 2].flatMap((down) =>
  [0, -0.5, 0.5, -0.9, 0.9].map((aside) => ({ down, aside })),
);

interface Wanted {
  readonly id: string;
  readonly words: string;
  readonly spots: readonly Spot[];
}

/** The mark of a district, where it is drawn. */
export interface DistrictMark {
  readonly id: string;
  readonly at: Point;
}

/** So far from the mark of another district stands a name that has no mark of its own. */
const OTHER_MARK = 48;

/** Whether a name stands by a mark that is not its own: it would rename that district. */
function renames(id: string, at: Point, marks: readonly DistrictMark[]): boolean {
  const far = (mark: DistrictMark) => Math.hypot(mark.at.x - at.x, mark.at.y - at.y);
  const own = marks.find((mark) => mark.id === id);
  const most = own === undefined ? OTHER_MARK : far(own);
  return marks.some((mark) => mark !== own && far(mark) < most);
}

/**
 * Puts the names of the ground where they cover nothing: each near its spot, moved a little where a mark or another
 * name is in the way, left out where that does not help.
 */
function placeNames(
  panel: Panel,
  names: readonly Wanted[],
  size: number,
  used: readonly Box[],
  marks: readonly DistrictMark[] = [],
): readonly GroundName[] {
  const found: GroundName[] = [];
  for (const { id, words, spots } of names) {
    const spot = spots.find((one) => holds(panel.frame, one));
    if (spot === undefined) continue;
    const point = project(panel, spot);
    const width = textWidth(words, size) * 1.12;
    const ways = NUDGES.map(({ down, aside }) => {
      const at = { x: point.x + aside * width, y: point.y + down * size * 1.3 };
      return { id, words, at, box: { x: at.x - width / 2, y: at.y - size, width, height: size * 1.4 } };
    });
    const free = ways.find(
      ({ at, box }) =>
        !renames(id, at, marks) &&
        box.x > panel.box.x &&
        box.x + box.width < panel.box.x + panel.box.width &&
        box.y > panel.box.y + (panel.id === 'around' ? 0 : TITLE) &&
        box.y + box.height < panel.box.y + panel.box.height &&
        ![...used, ...found.map((other) => other.box)].some((other) => touches(box, other)),
    );
    if (free !== undefined) found.push(free);
  }
  return found;
}

/** The water and the names of the ground, seen through a panel; names keep clear of what is `used`, and of others' `marks`. */
export function drawGround(
  panel: Panel,
  words: Pick<MapWords, 'districts' | 'waters'>,
  used: readonly Box[],
  marks: readonly DistrictMark[] = [],
): Ground {
  const scale = scaleOf(panel);
  const districts = placeNames(
    panel,
    DISTRICT_IDS.map((id) => ({ id, words: words.districts[id], spots: DISTRICT_NAMES[id] })),
    DISTRICT_SIZE,
    used,
    marks,
  );
  const waters = placeNames(
    panel,
    WATER_IDS.map((id) => ({ id, words: words.waters[id], spots: WATER_NAMES[id] })),
    WATER_SIZE,
    [...used, ...districts.map(({ box }) => box)],
  );
  return {
    arms: ARMS.map(({ width, course }) => ({
      width: armWidth(width, scale),
      path: smoothPath(course.map(([lat, lon]) => project(panel, { lat, lon }))),
    })),
    districts,
    waters,
  };
}
