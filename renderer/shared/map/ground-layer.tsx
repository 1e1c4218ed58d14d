import { COLOURS } from './colours.ts';
import { DISTRICT_SIZE, WATER_SIZE, type Ground, type GroundName } from './logic/ground.ts';

/** Water and names, below the marks. */
export function GroundLayer({ ground: { arms, districts, waters } }: { readonly ground: Ground }) {
  return (
    <>
      <g fill="none" stroke={COLOURS.water} strokeLinecap="round" strokeLinejoin="round">
        {arms.map(({ path, width }) => (
          <path key={path} d={path} strokeWidth={width} />
        ))}
      </g>
      {waters.map((name) => (
        <Name key={name.id} name={name} size={WATER_SIZE} colour={COLOURS.waterName} />
      ))}
      {districts.map((name) => (
        <Name key={name.id} name={name} size={DISTRICT_SIZE} colour={COLOURS.faint} spaced />
      ))}
    </>
  );
}

function Name({
  name,
  size,
  colour,
  spaced = false,
}: {
  readonly name: GroundName;
  readonly size: number;
  readonly colour: string;
  readonly spaced?: boolean;
}) {
  return (
    <text
      x={name.at.x}
      y={name.at.y}
      textAnchor="middle"
      fontSize={size}
      fill={colour}
      stroke={COLOURS.land}
      strokeWidth="3"
      strokeLinejoin="round"
      paintOrder="stroke"
      {...(spaced && { letterSpacing: '0.06em', fontWeight: 550 })}
    >
      {name.words}
    </text>
  );
}
