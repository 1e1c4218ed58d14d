import type { ReactNode } from 'react';
import type { Standing } from '../../../seeds/schema/index.ts';
import { COLOURS } from './colours.ts';
import type { MapMark } from './marks.ts';

type Sign = Pick<MapMark, 'standing' | 'state' | 'ended'>;

/** A seal with eight soft points. */
const SEAL = Array.from({ length: 16 }, (_, index) => {
  const angle = (Math.PI * index) / 8 - Math.PI / 2;
  const radius = index % 2 === 0 ? 12 : 9.6;
  return `${(Math.cos(angle) * radius).toFixed(1)},${(Math.sin(angle) * radius).toFixed(1)}`;
}).join(' ');

interface Look {
  readonly shape: ReactNode;
  /** Of the number on it. */
  readonly ink: string;
}

/** Every standing has a shape of its own, so that nothing hangs on colour alone. */
function lookOf(standing: Standing | null): Look {
  const open = { fill: COLOURS.land, strokeWidth: 1.8 };
  switch (standing) {
    case 'strong':
      return { shape: <polygon points={SEAL} fill={COLOURS.strong} />, ink: COLOURS.land };
    case 'good':
      return { shape: <circle r="10" fill={COLOURS.good} />, ink: COLOURS.land };
    case 'possible':
      return { shape: <circle r="9.4" {...open} stroke={COLOURS.possible} />, ink: COLOURS.possible };
    case 'weak':
      return {
        shape: <path d="M-10.5-8.5h21L6 9.5H-6z" {...open} stroke={COLOURS.weak} strokeLinejoin="round" />,
        ink: COLOURS.weak,
      };
    case 'not-suitable':
      return {
        shape: (
          <>
            <rect x="-9" y="-9" width="18" height="18" {...open} stroke={COLOURS.bad} />
            <path d="M-9 9 9-9" stroke={COLOURS.bad} strokeWidth="1.2" opacity="0.55" />
          </>
        ),
        ink: COLOURS.bad,
      };
    case null:
      return {
        shape: (
          <rect
            x="-8.5"
            y="-8.5"
            width="17"
            height="17"
            rx="4"
            {...open}
            stroke={COLOURS.none}
            strokeWidth="1.2"
          />
        ),
        ink: COLOURS.quiet,
      };
  }
}

const isToCome = ({ state }: Sign): boolean => state === 'planned' || state === 'being-built';

/** The sign of a place, centred on the origin: its standing, whether it was still to come, whether its text has ended. */
export function Marker({ sign, number }: { readonly sign: Sign; readonly number?: number | null }) {
  const { shape, ink } = lookOf(sign.standing);
  return (
    <>
      <circle r="12.4" fill={COLOURS.land} opacity="0.85" />
      {shape}
      {isToCome(sign) && (
        <circle r="13" fill="none" stroke={COLOURS.ink} strokeWidth="1.1" strokeDasharray="2.6 2.6" />
      )}
      {number !== undefined && number !== null && (
        <text y="3.9" textAnchor="middle" fontSize="11" fontWeight="600" fill={ink}>
          {number}
        </text>
      )}
      {sign.ended && <path d="M5.5-13h8v8z" fill={COLOURS.ended} stroke={COLOURS.land} strokeWidth="1" />}
    </>
  );
}
