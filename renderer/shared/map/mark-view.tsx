import { Fragment } from 'react';
import { COLOURS } from './colours.ts';
import type { DrawnMark } from './logic/draw.ts';
import { LABEL_SIZE, LINE } from './logic/labels.ts';
import { withBlanks } from './logic/text-size.ts';
import { Marker } from './marker.tsx';

const MOVED = 5;

/** Below all marks: threads from those that had to make room to their own spots. */
export function Threads({ drawn }: { readonly drawn: readonly DrawnMark[] }) {
  return drawn
    .filter(({ at, spot }) => Math.hypot(at.x - spot.x, at.y - spot.y) > MOVED)
    .map(({ mark, at, spot }) => (
      <g key={mark.id} aria-hidden="true">
        <path
          d={`M${spot.x.toFixed(1)} ${spot.y.toFixed(1)}L${at.x.toFixed(1)} ${at.y.toFixed(1)}`}
          stroke={COLOURS.edge}
          strokeWidth="0.9"
        />
        <circle cx={spot.x} cy={spot.y} r="1.8" fill={COLOURS.edge} />
      </g>
    ));
}

/**
 * A mark with its name. The blanks between are not drawn: they part the words for whoever reads them out. Between two
 * lines one stands outside both and has no size, or it would push the line it belongs to aside.
 */
export function MarkView({ drawn: { mark, at, label } }: { readonly drawn: DrawnMark }) {
  return (
    <>
      <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
        <Marker sign={mark} number={mark.number} />
      </g>{' '}
      {label !== null && (
        <text
          y={label.y}
          textAnchor={label.anchor}
          fontSize="0"
          fill={COLOURS.ink}
          stroke={COLOURS.land}
          strokeWidth="3"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {withBlanks(mark.name, label.lines).map(({ line, blank }, index) => (
            <Fragment key={line}>
              <tspan x={label.x} dy={index === 0 ? 0 : LINE} fontSize={LABEL_SIZE}>
                {line}
              </tspan>
              {blank}
            </Fragment>
          ))}
        </text>
      )}
    </>
  );
}
