import { STANDINGS } from '../../../seeds/schema/index.ts';
import { COLOURS } from './colours.ts';
import type { Box } from './logic/sheet.ts';
import { wrap } from './logic/text-size.ts';
import { Marker } from './marker.tsx';
import type { MapWords } from './map-words.ts';

const SIZE = 12;
const LINE = 14;
const ROOM = 11;
const INDENT = 32;

const plain = { standing: null, state: 'existing', ended: false } as const;

/** What the signs mean, one below the other, as tall as the words need. */
export function MapKey({ box, words }: { readonly box: Box; readonly words: MapWords }) {
  const rows = [
    ...STANDINGS.map((standing) => ({ sign: { ...plain, standing }, says: words.standings[standing] })),
    { sign: plain, says: words.standings.none },
    { sign: { ...plain, state: 'planned' as const }, says: words.signs.planned },
    { sign: { ...plain, ended: true }, says: words.signs.ended },
  ].map((row) => ({ ...row, lines: wrap(row.says, SIZE, box.width - INDENT) }));
  const tall = rows.map(({ lines }) => lines.length * LINE + ROOM);
  return rows.map(({ sign, says, lines }, index) => {
    const top = box.y + tall.slice(0, index).reduce((sum, height) => sum + height, 0);
    const middle = top + (tall[index] ?? 0) / 2;
    return (
      <g key={says} transform={`translate(${box.x.toFixed(1)} ${middle.toFixed(1)})`}>
        <g transform="translate(13 0) scale(0.85)">
          <Marker sign={sign} />
        </g>
        <text fontSize={SIZE} fill={COLOURS.quiet}>
          {lines.map((line, row) => (
            <tspan key={line} x={INDENT} y={4 + (row - (lines.length - 1) / 2) * LINE}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
}
