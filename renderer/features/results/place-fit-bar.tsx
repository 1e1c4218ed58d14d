import { useTranslations } from 'use-intl';
import type { PlaceResult } from '../../../rules/index.ts';
import { fitParts, type FitPart } from './logic/fit-bar.ts';
import styles from './place-fit-bar.module.css';

/** Units a criterion takes in the bar. */
const CELL = 20;
const HIGH = 18;

/** How many criteria are met, failed and open, each with its number: a picture of counts, not of a percentage. */
export function FitBar({ standing }: { readonly standing: PlaceResult }) {
  const t = useTranslations('map.bar');
  const { met, notMet, open } = standing;
  const total = met + notMet + open;
  if (total === 0) return null;
  const width = total * CELL;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} ${HIGH}`}
      width={`${width / 16}rem`}
      height={`${HIGH / 16}rem`}
      role="img"
      aria-label={t('label', { met, notMet, open })}
    >
      {fitParts(standing).map((part) => (
        <Stretch key={part.outcome} part={part} />
      ))}
    </svg>
  );
}

function Stretch({ part: { outcome, count, from } }: { readonly part: FitPart }) {
  const box = { x: from * CELL + 1.5, y: 1.5, width: count * CELL - 3, height: HIGH - 3, rx: 3 };
  const middle = (from + count / 2) * CELL;
  const number = (className: string | undefined) => (
    <text x={middle} y={HIGH / 2 + 4} textAnchor="middle" className={className}>
      {count}
    </text>
  );
  switch (outcome) {
    case 'met':
      return (
        <>
          <rect {...box} className={styles.met} />
          {number(styles.metInk)}
        </>
      );
    case 'notMet':
      return (
        <>
          <rect {...box} className={styles.not} />
          <path d={`M${box.x + 1} ${HIGH - 2.5}L${box.x + box.width - 1} 2.5`} className={styles.slash} />
          {number(styles.notInk)}
        </>
      );
    case 'open':
      return (
        <>
          <rect {...box} className={styles.open} />
          {number(styles.openInk)}
        </>
      );
  }
}
