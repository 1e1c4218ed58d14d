import { useTranslations } from 'use-intl';
import { formatNumber } from '../../../shared/i18n/index.ts';
import styles from '../batch.module.css';
import { MOST_HELD, MOST_SHOWN } from '../logic/limits.ts';
import type { BatchState } from '../store/batch-state.ts';
import type { Shown } from './use-shown.ts';

export interface ShownLineProps {
  readonly state: Extract<BatchState, { step: 'results' }>;
  readonly shown: Shown;
}

/** How many companies the table shows, of how many. */
export function ShownLine({ state, shown }: ShownLineProps) {
  const t = useTranslations('batch.results');
  const { table } = state.result;
  const count = shown.order.length;
  return (
    <p role="status" className={styles.note}>
      {count === table.size
        ? t('all', { count, shown: formatNumber(count) })
        : t('some', { count, shown: formatNumber(count), total: formatNumber(table.size) })}
      {count > MOST_SHOWN && ` ${t('mostShown', { most: MOST_SHOWN })}`}
      {count > MOST_HELD && state.view.sort !== null && ` ${t('savedAsRead')}`}
      {shown.sorting && ` ${t('sorting')}`}
    </p>
  );
}
