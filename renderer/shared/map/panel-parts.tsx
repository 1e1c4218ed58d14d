import { COLOURS } from './colours.ts';
import type { PartFrame } from './logic/compose.ts';
import { TITLE, type Panel, type PanelId } from './logic/sheet.ts';

/** Letters tie an enlargement to its frame in the overview. */
export const LETTERS: Readonly<Record<PanelId, string>> = { city: '', core: 'A', nansha: 'B', around: '' };

/** The strip on top of a panel; the overview has the arrow to the north as well. */
export function PanelTitle({
  panel: { id, box },
  title,
  north,
}: {
  readonly panel: Panel;
  readonly title: string;
  readonly north: string;
}) {
  const letter = LETTERS[id];
  return (
    <g>
      <text x={box.x + 10} y={box.y + 17} fontSize="12.5" fontWeight="600" fill={COLOURS.quiet}>
        {letter !== '' && <tspan fill={COLOURS.accent}>{letter} </tspan>}
        {title}
      </text>
      {id === 'city' && (
        <g transform={`translate(${box.x + box.width - 20} ${box.y + TITLE + 14})`}>
          <path d="M0-16 4.5-4 0-6.5-4.5-4z" fill={COLOURS.quiet} />
          <text y="9" textAnchor="middle" fontSize="11" fill={COLOURS.quiet}>
            {north}
          </text>
        </g>
      )}
    </g>
  );
}

/** The enlarged parts, framed in the overview, each with its letter and how many places it holds. */
export function PartFrames({ frames }: { readonly frames: readonly PartFrame[] }) {
  return (
    <>
      {frames.map(({ panel, box, dots }) => (
        <g key={panel.id}>
          <rect {...box} rx="3" fill={COLOURS.accent} fillOpacity="0.07" stroke={COLOURS.accent} />
          {dots.map(({ x, y }, index) => (
            <circle key={index} cx={x} cy={y} r="1.6" fill={COLOURS.accent} opacity="0.6" />
          ))}
          <text
            x={box.x + box.width / 2}
            y={box.y + box.height / 2 + 5}
            textAnchor="middle"
            fontSize="15"
            fontWeight="650"
            fill={COLOURS.accent}
            stroke={COLOURS.land}
            strokeWidth="4"
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {LETTERS[panel.id]}
            <tspan fontSize="11.5" fontWeight="500">
              {' '}
              · {dots.length}
            </tspan>
          </text>
        </g>
      ))}
    </>
  );
}
