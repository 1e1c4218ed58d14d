import { useTranslations } from 'use-intl';
import { VerdictMark } from '../../../shared/ui/index.ts';
import { TallyMark } from '../../../shared/verdicts/index.ts';
import styles from './grid-legend.module.css';

/** What the marks in the table mean, and which keys move in it. */
export function GridLegend() {
  const t = useTranslations('batch.grid');
  return (
    <div className={styles.legend}>
      <TallyMark of="met" size={13} />
      <TallyMark of="met-if-judged" size={13} />
      <span className={styles.mark}>
        <VerdictMark decorative verdict="closed" size={13} />
        {t('endedLegend')}
      </span>
      <span>{t('keys')}</span>
    </div>
  );
}
