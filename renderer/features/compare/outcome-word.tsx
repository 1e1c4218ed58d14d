import type { ReactNode } from 'react';
import type { CriterionResult } from '../../../rules/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import styles from './outcome-word.module.css';

function shapeOf(outcome: CriterionResult['outcome']): ReactNode {
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
  }
}

/** The outcome of one criterion as shape, colour and word. */
export function OutcomeWord({ outcome }: Pick<CriterionResult, 'outcome'>) {
  const text = useText();
  const { names } = useWording();
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <svg aria-hidden="true" width="14" height="14" viewBox="0 0 16 16">
        {shapeOf(outcome)}
      </svg>
      {text(names.outcome[outcome])}
    </span>
  );
}
