import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { formatNumber } from '../../shared/i18n/index.ts';
import { cx } from '../../shared/ui/index.ts';
import { TALLY_KEYS, TallyMark } from '../../shared/verdicts/index.ts';
import { countClosed } from './logic/ended.ts';
import { toggle, type Facets, type MeasureFilter } from './logic/filter-measures.ts';
import type { Measure } from './logic/measures.ts';
import styles from './verdict-counts.module.css';

export interface VerdictCountsProps {
  readonly total: number;
  /** Those that match. */
  readonly shown: readonly Measure[];
  readonly facets: Facets;
  readonly filter: MeasureFilter;
  readonly onFilter: (filter: MeasureFilter) => void;
}

/** How many provisions have each verdict. Unfiltered they add up to the whole catalogue. */
export function VerdictCounts({ total, shown: measures, facets, filter, onFilter }: VerdictCountsProps) {
  const t = useTranslations('results.counts');
  const closed = countClosed(measures);
  const shown = [...facets.verdicts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div role="group" aria-label={t('label')} className={styles.counts}>
      {TALLY_KEYS.map((key) => (
        <ToggleButton
          key={key}
          isSelected={filter.verdicts.includes(key)}
          onChange={() => onFilter({ ...filter, verdicts: toggle(filter.verdicts, key) })}
          className={cx(styles.count)}
        >
          <span className={styles.number}>{formatNumber(facets.verdicts.get(key) ?? 0)}</span>
          <span className={styles.name}>
            <TallyMark of={key} size={14} />
          </span>
        </ToggleButton>
      ))}
      <p className={styles.total}>
        {shown === total ? t('total', { count: total }) : t('part', { count: shown, total })}
      </p>
      {closed.notAimed > 0 && <p className={styles.total}>{t('closed', { ...closed })}</p>}
    </div>
  );
}
