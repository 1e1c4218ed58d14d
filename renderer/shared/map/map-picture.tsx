import { useId, type ReactNode } from 'react';
import { COLOURS } from './colours.ts';
import { GroundLayer } from './ground-layer.tsx';
import type { Composition } from './logic/compose.ts';
import { MapKey } from './map-key.tsx';
import type { MapWords } from './map-words.ts';
import { PanelTitle, PartFrames } from './panel-parts.tsx';

export interface MapPictureProps {
  readonly composition: Composition;
  readonly words: MapWords;
  /** The marks, drawn by whoever knows whether they can be pressed. */
  readonly children: ReactNode;
  /** Spoken name of the drawing. */
  readonly label: string;
  /** Whether there is something to press in it. */
  readonly live: boolean;
}

/** The drawing around the marks. No style sheet and nothing that needs a page: it also prints from a file. */
export function MapPicture({ composition, words, children, label, live }: MapPictureProps) {
  const id = useId();
  const { sheet, grounds, frames } = composition;
  return (
    <svg
      viewBox={`0 0 ${sheet.width.toFixed(1)} ${sheet.height.toFixed(1)}`}
      width="100%"
      role={live ? 'group' : 'img'}
      aria-label={label}
      lang={words.lang}
      fontSize="12"
    >
      {grounds.map(({ panel, ground }) => (
        <g key={panel.id} aria-hidden="true">
          <clipPath id={`${id}${panel.id}`}>
            <rect {...panel.box} rx="4" />
          </clipPath>
          <rect {...panel.box} rx="4" fill={COLOURS.land} />
          <g clipPath={`url(#${id}${panel.id})`}>
            <GroundLayer ground={ground} />
            {panel.id === 'city' && <PartFrames frames={frames} />}
          </g>
          <rect {...panel.box} rx="4" fill="none" stroke={COLOURS.line} />
          {panel.id !== 'around' && (
            <PanelTitle panel={panel} title={words.panels[panel.id]} north={words.north} />
          )}
        </g>
      ))}
      {sheet.key !== null && (
        <g aria-hidden="true">
          <MapKey box={sheet.key} words={words} />
        </g>
      )}
      {children}
    </svg>
  );
}
