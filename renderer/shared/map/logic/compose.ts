import type { MapWords } from '../map-words.ts';
import type { MapMark } from '../marks.ts';
import { frameIn, labelMarks, partsOf, placeMarks, type DrawnMark } from './draw.ts';
import { DISTRICT_IDS, type Spot } from './geography.ts';
import { drawGround, type Ground } from './ground.ts';
import { markBox } from './labels.ts';
import {
  aroundSheet,
  citySheet,
  holds,
  project,
  type Box,
  type Panel,
  type Point,
  type Sheet,
} from './sheet.ts';

/** A window around one place instead of the whole city. */
export interface Around extends Spot {
  /** Units high. */
  readonly height: number;
}

/** An enlarged part, as the overview shows it. */
export interface PartFrame {
  readonly panel: Panel;
  readonly box: Box;
  /** Where the places stand that are drawn in the enlargement. */
  readonly dots: readonly Point[];
}

/** Everything on the drawing, laid out. */
export interface Composition {
  readonly sheet: Sheet;
  readonly grounds: readonly { readonly panel: Panel; readonly ground: Ground }[];
  readonly frames: readonly PartFrame[];
  readonly drawn: readonly DrawnMark[];
}

export interface ComposeInput {
  readonly marks: readonly MapMark[];
  /** Units wide. */
  readonly width: number;
  readonly words: Pick<MapWords, 'districts' | 'waters'>;
  readonly around?: Around | undefined;
  /** The place one is looking at: it has its name, whatever stands around it. */
  readonly current?: string | undefined;
}

const NEAREST = 0.09;
const FARTHEST = 0.4;
const COMPANY = 6;

/** How many degrees of latitude a window must hold so that a place has some company in it. */
export function windowFor(marks: readonly Spot[], width: number, around: Around): number {
  for (let high = NEAREST; high < FARTHEST; high *= 1.4) {
    const [panel] = aroundSheet(width, around.height, around, high).panels;
    if (panel !== undefined && marks.filter((mark) => holds(panel.frame, mark)).length >= COMPANY)
      return high;
  }
  return FARTHEST;
}

/** Lays out the whole drawing. Marks outside of it are left out: the list beside the map has to name them. */
export function composeMap({ marks, width, words, around, current }: ComposeInput): Composition {
  const sheet =
    around === undefined
      ? citySheet(width)
      : aroundSheet(width, around.height, around, windowFor(marks, width, around));
  const panels = placeMarks(marks, sheet, current);
  const grounds = panels.map(({ panel, placed, frames }) => ({
    panel,
    ground: drawGround(
      panel,
      words,
      [
        ...frames,
        ...placed.flatMap(({ at, label }) => (label === null ? [markBox(at)] : [markBox(at), label.box])),
      ],
      placed.flatMap(({ mark, at }) => {
        const id = DISTRICT_IDS.find((one) => mark.id === one || mark.id === `${one}-district`);
        return id === undefined ? [] : [{ id, at }];
      }),
    ),
  }));
  const labelled = panels.flatMap((one, index) => {
    const ground = grounds[index]?.ground;
    const names = ground === undefined ? [] : [...ground.districts, ...ground.waters];
    return labelMarks(
      one,
      names.map(({ box }) => box),
    );
  });
  const byId = new Map(labelled.map((one) => [one.mark.id, one]));
  const drawn = marks.flatMap(({ id }) => byId.get(id) ?? []);
  const [overview] = sheet.panels;
  const frames =
    overview === undefined
      ? []
      : partsOf(sheet, overview).map((panel) => ({
          panel,
          box: frameIn(overview, panel),
          dots: drawn.filter((one) => one.panel === panel.id).map(({ mark }) => project(overview, mark)),
        }));
  return { sheet, grounds, frames, drawn };
}
