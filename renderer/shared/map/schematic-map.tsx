import { composeMap, type Around } from './logic/compose.ts';
import { MapPicture } from './map-picture.tsx';
import type { MapWords } from './map-words.ts';
import { MarkView, Threads } from './mark-view.tsx';
import { markName, type MapMark } from './marks.ts';

export interface SchematicMapProps {
  readonly marks: readonly MapMark[];
  /** Units wide; one unit is a pixel at the usual text size. The height follows. */
  readonly width: number;
  /** From `mapWords`. */
  readonly words: MapWords;
  /** The address a mark leads to; left out where nothing can be pressed, as on paper. */
  readonly hrefOf?: (id: string) => string;
  /** Draws the surroundings of one spot instead of the whole city. */
  readonly around?: Around;
}

/**
 * Our own drawing of the city along the Pearl River with the places on it. It needs no page: no state, no style
 * sheet, no context; a report renders it as it is. Who draws it says `words.note` beside it, and lists the places
 * with their numbers: not every name finds room.
 */
export function SchematicMap({ marks, width, words, hrefOf, around }: SchematicMapProps) {
  const composition = composeMap({ marks, width, words, around });
  return (
    <MapPicture composition={composition} words={words} label={words.title} live={hrefOf !== undefined}>
      <Threads drawn={composition.drawn} />
      {composition.drawn.map((drawn) =>
        hrefOf === undefined ? (
          <g key={drawn.mark.id}>
            <MarkView drawn={drawn} />
          </g>
        ) : (
          <a key={drawn.mark.id} href={hrefOf(drawn.mark.id)} aria-label={markName(drawn.mark)}>
            <MarkView drawn={drawn} />
          </a>
        ),
      )}
    </MapPicture>
  );
}
