import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { VERDICTS } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { cx, VerdictMark } from '../../shared/ui/index.ts';
import { toggle, type Facets, type MeasureFilter } from './logic/filter-measures.ts';
import styles from './verdict-counts.module.css';

export interface VerdictCountsProps {
  readonly total: number;
  readonly facets: Facets;
  readonly filter: MeasureFilter;
  readonly onFilter: (filter: MeasureFilter) => void;
}

/** How many provisions have each verdict. Unfiltered they add up to the whole catalogue. */
export function VerdictCounts({ total, facets, filter, onFilter }: VerdictCountsProps) {
  const t = useTranslations('results.counts');
  const text = useText();
  const wording = useWording();
  return (
    <div role="group" aria-label={t('label')} className={styles.counts}>
      {VERDICTS.map((verdict) => (
        <ToggleButton
          key={verdict}
          isSelected={filter.verdicts.includes(verdict)}
          onChange={() => onFilter({ ...filter, verdicts: toggle(filter.verdicts, verdict) })}
          className={cx(styles.count)}
        >
          <span className={styles.number}>{facets.verdicts[verdict]}</span>
          <span className={styles.name}>
            <VerdictMark verdict={verdict} decorative size={14} />
            {text(wording.names.verdict[verdict])}
          </span>
        </ToggleButton>
      ))}
      <p className={styles.total}>{t('total', { count: total })}</p>
    </div>
  );
}
