import { useTranslations } from 'use-intl';
import { cx } from './cx.ts';
import styles from './progress-proof.module.css';

export interface ProgressProofProps {
  /** Unanswered facts that can still change a verdict. */
  readonly still: number;
  /** Unanswered facts that cannot. */
  readonly cannot: number;
}

/** The stop proof in words, with one tick for each unanswered fact: tall ones can still change something. */
export function ProgressProof({ still, cannot }: ProgressProofProps) {
  const t = useTranslations('common');
  const ticks = Array.from({ length: still + cannot }, (_, index) => index);
  return (
    <div className={styles.proof}>
      <p>{t('proof.sentence', { still, cannot })}</p>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map((index) => (
          <span key={index} className={cx(styles.tick, index < still && styles.still)} />
        ))}
      </div>
    </div>
  );
}
