import type { ReactNode } from 'react';
import type { Around } from './logic/compose.ts';
import type { MapWords } from './map-words.ts';
import type { MapMark } from './marks.ts';

export interface PlaceMapProps {
  readonly marks: readonly MapMark[];
  readonly words: MapWords;
  readonly hrefOf: (id: string) => string;
  /** What is said of a place when it is pointed at: standing, counts and the like, a line each. */
  readonly factsOf: (id: string) => readonly string[];
  /** Spoken name of the map. */
  readonly label: string;
  readonly around?: Around;
  /** The place one is looking at already: ringed. */
  readonly current?: string;
  /** Under the drawing, after the note that it is a sketch. */
  readonly children?: ReactNode;
}
