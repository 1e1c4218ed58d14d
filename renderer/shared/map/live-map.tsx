import { useState, type KeyboardEvent } from 'react';
import { COLOURS } from './colours.ts';
import type { Composition } from './logic/compose.ts';
import type { DrawnMark } from './logic/draw.ts';
import { steer, type Direction } from './logic/steer.ts';
import { MapPicture } from './map-picture.tsx';
import { MarkView, Threads } from './mark-view.tsx';
import { markName } from './marks.ts';
import type { PlaceMapProps } from './place-map-props.ts';
import styles from './place-map.module.css';
import { TipView } from './tip-view.tsx';

type LiveMapProps = Pick<PlaceMapProps, 'words' | 'hrefOf' | 'factsOf' | 'label' | 'current'> & {
  readonly composition: Composition;
};

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

function focusMark(from: Element, id: string): void {
  const found = from.closest('svg')?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  if (found instanceof SVGElement) found.focus();
}

/**
 * Marks that can be pressed. Tab goes in once and out once; arrow keys lead to the next mark in their direction;
 * pointing at a mark, or reaching it, shows what is known of it; Escape puts that away.
 */
export function LiveMap({ composition, words, hrefOf, factsOf, label, current }: LiveMapProps) {
  const { drawn } = composition;
  const [stop, setStop] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const tabStop = drawn.find(({ mark }) => mark.id === stop) ?? drawn[0];
  const active = drawn.find(({ mark }) => mark.id === shown);
  const press = (event: KeyboardEvent<Element>, from: DrawnMark) => {
    if (event.key === 'Escape') setShown(null);
    const direction = DIRECTIONS.get(event.key);
    if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = steer(from, drawn, direction);
    if (next !== null) focusMark(event.currentTarget, next.mark.id);
  };
  return (
    <MapPicture composition={composition} words={words} label={label} live>
      <g onPointerLeave={() => setShown(null)}>
        <Threads drawn={drawn} />
        {drawn.map((one) => {
          const { mark, at } = one;
          return (
            <a
              key={mark.id}
              data-mark={mark.id}
              href={hrefOf(mark.id)}
              className={styles.mark}
              tabIndex={one === tabStop ? 0 : -1}
              aria-label={[markName(mark), ...factsOf(mark.id)].join('. ')}
              {...(mark.id === current && { 'aria-current': 'location' as const })}
              onFocus={() => {
                setStop(mark.id);
                setShown(mark.id);
              }}
              onBlur={() => setShown(null)}
              onPointerEnter={() => setShown(mark.id)}
              onKeyDown={(event) => press(event, one)}
            >
              <MarkView drawn={one} />
              {(mark.id === current || one === active) && (
                <circle
                  cx={at.x}
                  cy={at.y}
                  r="14.6"
                  fill="none"
                  stroke={COLOURS.accent}
                  strokeWidth={one === active ? 2.5 : 2}
                />
              )}
              <circle cx={at.x} cy={at.y} r="12.4" fill="transparent" />
            </a>
          );
        })}
        {active !== undefined && (
          <TipView
            drawn={active}
            sheet={composition.sheet}
            others={drawn}
            facts={factsOf(active.mark.id)}
            href={hrefOf(active.mark.id)}
          />
        )}
      </g>
    </MapPicture>
  );
}
