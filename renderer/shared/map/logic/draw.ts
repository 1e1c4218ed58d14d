import { STANDINGS } from '../../../../seeds/schema/index.ts';
import type { MapMark } from '../marks.ts';
import { markBox, placeFirstLabels, placeLabels, type Label } from './labels.ts';
import {
  panelFor,
  project,
  TITLE,
  type Box,
  type Panel,
  type PanelId,
  type Point,
  type Sheet,
} from './sheet.ts';
import { spread } from './spread.ts';

/** A mark where it is drawn. */
export interface DrawnMark {
  readonly mark: MapMark;
  readonly panel: PanelId;
  /** Where its coordinates put it. */
  readonly spot: Point;
  /** Where it is drawn: elsewhere if another mark was in the way. */
  readonly at: Point;
  /** Its name, where there was room. */
  readonly label: Label | null;
}

const weight = ({ standing }: MapMark): number =>
  standing === null ? STANDINGS.length : STANDINGS.indexOf(standing);

/** Room for one name that must not be missing, and for those that make way for it. */
const ROOM_FOR_FIRST = 25_000;
const MOST_FIRST = 10;

/** How many of the best have their names whatever stands around them: more would leave the others no room. */
function firstIn({ width, height }: Box): number {
  return Math.min(MOST_FIRST, Math.max(1, Math.floor((width * height) / ROOM_FOR_FIRST)));
}

/** The part of a panel's box that marks and names may use: not the strip with its title. */
export function roomIn({ id, box }: Panel): Box {
  if (id === 'around') return box;
  return { ...box, y: box.y + TITLE, height: box.height - TITLE };
}

/** Where an enlarged part stands in the overview. */
export function frameIn(overview: Panel, part: Panel): Box {
  const corner = project(overview, { lat: part.frame.north, lon: part.frame.west });
  const far = project(overview, { lat: part.frame.south, lon: part.frame.east });
  return { x: corner.x, y: corner.y, width: far.x - corner.x, height: far.y - corner.y };
}

/** The enlarged parts of the overview; none for any other panel. */
export function partsOf({ panels }: Sheet, panel: Panel): readonly Panel[] {
  return panel.id === 'city' ? panels.filter(({ id }) => id !== 'city') : [];
}

/** Marks of one panel on their places, best first. The first of them have their names; the others' are still to come. */
export interface PlacedMarks {
  readonly panel: Panel;
  readonly placed: readonly DrawnMark[];
  /** The enlarged parts framed in it, which stay free of marks and of names. */
  readonly frames: readonly Box[];
}

/**
 * Puts every mark that lies on the sheet into the panel that enlarges it most, and moves apart what would overlap. The
 * place one is looking at comes first, then the better standing: those keep their spot, and the first of them are
 * named, before the others are put where they cover no such name.
 */
export function placeMarks(
  marks: readonly MapMark[],
  sheet: Sheet,
  current?: string,
): readonly PlacedMarks[] {
  const rank = (mark: MapMark) => (mark.id === current ? -1 : weight(mark));
  return sheet.panels.map((panel) => {
    const own = marks
      .filter((mark) => panelFor(sheet, mark)?.id === panel.id)
      .sort((a, b) => rank(a) - rank(b));
    const frames = partsOf(sheet, panel).map((part) => frameIn(panel, part));
    return { panel, placed: placeIn(panel, own, frames, current), frames };
  });
}

function placeIn(
  panel: Panel,
  own: readonly MapMark[],
  frames: readonly Box[],
  current: string | undefined,
): readonly DrawnMark[] {
  const room = roomIn(panel);
  const spots = own.map((mark) => project(panel, mark));
  const known = own.filter(({ id, standing }) => id === current || standing !== null).length;
  const count = Math.min(known, firstIn(room));
  const all = spread(spots, room, frames);
  const best = all.slice(0, count);
  const named = best.map((at, index) => ({ at, name: own[index]?.name ?? '' }));
  const labels = placeFirstLabels(named, room, frames, all.slice(count));
  const closed = [...frames, ...labels.flatMap((label) => label?.box ?? [])];
  const places = [...best, ...spread(spots.slice(count), room, closed, best)];
  return own.flatMap((mark, index) => {
    const [spot, at] = [spots[index], places[index]];
    if (spot === undefined || at === undefined) return [];
    return [{ mark, panel: panel.id, spot, at, label: labels[index] ?? null }];
  });
}

/** Puts names beside the other marks of a panel where there is room; the words of the ground stay free. */
export function labelMarks(
  { panel, placed, frames }: PlacedMarks,
  taken: readonly Box[],
): readonly DrawnMark[] {
  const others = placed.filter(({ label }) => label === null);
  const labels = placeLabels(
    others.map(({ mark, at }) => ({ name: mark.name, at })),
    roomIn(panel),
    [
      ...taken,
      ...frames,
      ...placed.flatMap(({ at, label }) => (label === null ? [] : [markBox(at), label.box])),
    ],
  );
  const found = new Map(others.map((one, index) => [one, labels[index] ?? null]));
  return placed.map((one) => ({ ...one, label: one.label ?? found.get(one) ?? null }));
}
