import { COLOURS } from './colours.ts';
import type { DrawnMark } from './logic/draw.ts';
import type { Sheet } from './logic/sheet.ts';
import { placeTip, TIP_LINE as STEP, TIP_PAD, TIP_SIZE, TIP_TITLE } from './logic/tip.ts';

export interface TipViewProps {
  readonly drawn: DrawnMark;
  readonly sheet: Sheet;
  /** All marks: the note covers as few of them as it can. */
  readonly others: readonly DrawnMark[];
  readonly facts: readonly string[];
  readonly href: string;
}

/** What is known of a place, beside its mark. The mark itself speaks the same words, so this is only seen. */
export function TipView({ drawn: { mark, at }, sheet, others, facts, href }: TipViewProps) {
  const { box, bridge, title, lines } = placeTip(
    { name: mark.name, facts, at },
    sheet,
    others.map((one) => one.at),
  );
  const first = box.y + TIP_PAD + TIP_SIZE - 1;
  return (
    <a href={href} tabIndex={-1} aria-hidden="true">
      <rect {...bridge} fill="transparent" />
      <rect {...box} rx="6" fill={COLOURS.land} stroke={COLOURS.accent} strokeWidth="1.3" />
      <text fontSize={TIP_TITLE} fontWeight="600" fill={COLOURS.ink}>
        {title.map((line, index) => (
          <tspan key={line} x={box.x + TIP_PAD} y={first + index * STEP}>
            {line}
          </tspan>
        ))}
      </text>
      <text fontSize={TIP_SIZE} fill={COLOURS.quiet}>
        {lines.map((line, index) => (
          <tspan key={`${index} ${line}`} x={box.x + TIP_PAD} y={first + (title.length + index) * STEP}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}
