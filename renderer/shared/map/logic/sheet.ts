import type { Spot } from './geography.ts';

/** A stretch of ground, in degrees. */
export interface Frame {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const PANEL_IDS = ['city', 'core', 'nansha', 'around'] as const;
export type PanelId = (typeof PANEL_IDS)[number];

/** One window on the ground. The first panel of a sheet is the overview; the others enlarge a part of it. */
export interface Panel {
  readonly id: PanelId;
  readonly frame: Frame;
  readonly box: Box;
}

/** Where everything stands on a drawing so many units wide. A unit is one pixel at the reader's usual text size. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
  /** Room for what the signs mean; `null` where the drawing is too small for it. */
  readonly key: Box | null;
}

/** How much shorter a degree of longitude is than one of latitude at Guangzhou. */
const SQUEEZE = Math.cos((23.1 * Math.PI) / 180);
const GAP = 16;
/** How high the strip with a panel's title is. */
export const TITLE = 24;

const CITY: Frame = { south: 22.66, north: 23.62, west: 113.08, east: 113.92 };
const CORE: Frame = { south: 22.995, north: 23.21, west: 113.325, east: 113.6 };
const NANSHA: Frame = { south: 22.745, north: 22.885, west: 113.465, east: 113.625 };

const aspect = ({ south, north, west, east }: Frame): number => ((east - west) * SQUEEZE) / (north - south);

/** A panel of this width from this corner, as high as its ground needs. */
function panelAt(id: PanelId, frame: Frame, x: number, y: number, width: number): Panel {
  return { id, frame, box: { x, y, width, height: width / aspect(frame) } };
}

const bottom = ({ box }: Panel): number => box.y + box.height;

/** The whole city with the crowded parts enlarged: side by side where there is room, else one below the other. */
export function citySheet(width: number): Sheet {
  if (width >= 1120) return wideSheet(width);
  if (width >= 800) return pairSheet(width);
  return width >= 560 ? middleSheet(width) : narrowSheet(width);
}

function wideSheet(width: number): Sheet {
  const [a, b, c] = [aspect(CITY), aspect(CORE), aspect(NANSHA)];
  const height = (width - 2 * GAP) / (a + b + c / 2);
  const city = panelAt('city', CITY, 0, 0, a * height);
  const core = panelAt('core', CORE, a * height + GAP, 0, b * height);
  const x = core.box.x + core.box.width + GAP;
  const nansha = panelAt('nansha', NANSHA, x, 0, (c * height) / 2);
  const y = bottom(nansha) + GAP;
  return {
    width,
    height,
    panels: [city, core, nansha],
    key: { x, y, width: width - x, height: height - y },
  };
}

/** City and its east side by side, the rest below. */
function pairSheet(width: number): Sheet {
  const height = (width - GAP) / (aspect(CITY) + aspect(CORE));
  const city = panelAt('city', CITY, 0, 0, aspect(CITY) * height);
  const core = panelAt('core', CORE, city.box.width + GAP, 0, aspect(CORE) * height);
  const nansha = panelAt('nansha', NANSHA, 0, height + GAP, city.box.width * 0.8);
  const x = nansha.box.width + 2 * GAP;
  const key = { x, y: nansha.box.y, width: width - x, height: nansha.box.height };
  return { width, height: bottom(nansha), panels: [city, core, nansha], key };
}

function middleSheet(width: number): Sheet {
  const city = panelAt('city', CITY, 0, 0, width * 0.58);
  const x = city.box.width + GAP;
  const nansha = panelAt('nansha', NANSHA, x, 0, width - x);
  const core = panelAt('core', CORE, 0, bottom(city) + GAP, width);
  const y = bottom(nansha) + GAP;
  const key = { x, y, width: width - x, height: bottom(city) - y };
  return { width, height: bottom(core), panels: [city, core, nansha], key };
}

function narrowSheet(width: number): Sheet {
  const city = panelAt('city', CITY, 0, 0, width);
  const core = panelAt('core', CORE, 0, bottom(city) + GAP, width);
  const nansha = panelAt('nansha', NANSHA, 0, bottom(core) + GAP, width);
  const y = bottom(nansha) + GAP;
  return { width, height: y + 236, panels: [city, core, nansha], key: { x: 0, y, width, height: 236 } };
}

/** One window around a spot, so many degrees of latitude high. */
export function aroundSheet(width: number, height: number, spot: Spot, high: number): Sheet {
  const wide = (high * width) / height / SQUEEZE;
  const frame = {
    south: spot.lat - high / 2,
    north: spot.lat + high / 2,
    west: spot.lon - wide / 2,
    east: spot.lon + wide / 2,
  };
  return { width, height, panels: [{ id: 'around', frame, box: { x: 0, y: 0, width, height } }], key: null };
}

/** Whether a spot lies in a frame. */
export function holds({ south, north, west, east }: Frame, { lat, lon }: Spot): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

/** Where a spot stands on the sheet, seen through a panel; outside the panel's box for a spot outside its frame. */
export function project({ frame, box }: Panel, { lat, lon }: Spot): Point {
  return {
    x: box.x + ((lon - frame.west) / (frame.east - frame.west)) * box.width,
    y: box.y + ((frame.north - lat) / (frame.north - frame.south)) * box.height,
  };
}

/** Units of the sheet per degree of latitude in a panel. */
export function scaleOf({ frame, box }: Panel): number {
  return box.height / (frame.north - frame.south);
}

/** The panel a spot is drawn in: the one that enlarges it most; `null` outside all of them. */
export function panelFor({ panels }: Sheet, spot: Spot): Panel | null {
  const found = panels.filter(({ frame }) => holds(frame, spot));
  return found.reduce<Panel | null>(
    (best, panel) => (best === null || scaleOf(panel) > scaleOf(best) ? panel : best),
    null,
  );
}
