import type { ReactNode } from 'react';
import type { Outcome } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { cx } from '../../shared/ui/index.ts';
import styles from './outcome-mark.module.css';

function shapeOf(outcome: Outcome): ReactNode {
  switch (outcome) {
    case 'met':
      return <circle cx="8" cy="8" r="6" className={styles.fill} />;
    case 'not-met':
      return (
        <>
          <circle cx="8" cy="8" r="5.25" />
          <path d="M4.3 11.7 11.7 4.3" />
        </>
      );
    case 'unknown':
      return <circle cx="8" cy="8" r="5.25" />;
    case 'for-authority':
      return (
        <>
          <circle cx="8" cy="8" r="5.25" />
          <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" className={styles.fill} />
        </>
      );
    case 'assumed':
      return <circle cx="8" cy="8" r="5.25" strokeDasharray="2.4 2.4" />;
  }
}

/** The outcome of one condition as shape and word; the shape alone where a row of them is a picture. */
export function OutcomeMark({
  outcome,
  bare = false,
}: {
  readonly outcome: Outcome;
  readonly bare?: boolean;
}) {
  const text = useText();
  const { names } = useWording();
  return (
    <span className={cx(styles.mark, styles[outcome])}>
      <svg aria-hidden="true" width="14" height="14" viewBox="0 0 16 16">
        {shapeOf(outcome)}
      </svg>
      {!bare && text(names.outcome[outcome])}
    </span>
  );
}
