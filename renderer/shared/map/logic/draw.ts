import { STANDINGS } from '../../../../seeds/schema/index.ts';
import type { MapMark } from '../marks.ts';
import { placeLabels, type Label } from './labels.ts';
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

/** Better standing first: those keep their spot and their name where room is scarce. */
const byStanding = (a: MapMark, b: MapMark): number => weight(a) - weight(b);

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

/** Marks of one panel on their places, those with the better standing first; names are still to come. */
export interface PlacedMarks {
  readonly panel: Panel;
  readonly placed: readonly Omit<DrawnMark, 'label'>[];
  /** The enlarged parts framed in it, which stay free of marks and of names. */
  readonly frames: readonly Box[];
}

/** Puts every mark that lies on the sheet into the panel that enlarges it most, and moves apart what would overlap. */
export function placeMarks(marks: readonly MapMark[], sheet: Sheet): readonly PlacedMarks[] {
  return sheet.panels.map((panel) => {
    const own = marks.filter((mark) => panelFor(sheet, mark)?.id === panel.id).sort(byStanding);
    const frames = partsOf(sheet, panel).map((part) => frameIn(panel, part));
    const spots = own.map((mark) => project(panel, mark));
    const places = spread(spots, roomIn(panel), frames);
    const placed = own.flatMap((mark, index) => {
      const [spot, at] = [spots[index], places[index]];
      return spot === undefined || at === undefined ? [] : [{ mark, panel: panel.id, spot, at }];
    });
    return { panel, placed, frames };
  });
}

/** Puts names beside the marks of a panel where there is room; the words of the ground stay free. */
export function labelMarks(
  { panel, placed, frames }: PlacedMarks,
  taken: readonly Box[],
): readonly DrawnMark[] {
  const labels = placeLabels(
    placed.map(({ mark, at }) => ({ name: mark.name, at })),
    roomIn(panel),
    [...taken, ...frames],
  );
  return placed.map((one, index) => ({ ...one, label: labels[index] ?? null }));
}
