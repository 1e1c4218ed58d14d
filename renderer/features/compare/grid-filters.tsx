import { useTranslations } from 'use-intl';
import { FORCES, KINDS } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { SearchField, Select } from '../../shared/ui/index.ts';
import styles from './grid-filters.module.css';
import type { RowFilter } from './logic/filter-rows.ts';
import type { VerdictRow } from './logic/verdict-rows.ts';

const ALL = 'all';

export interface GridFiltersProps {
  /** All rows: only what some of them are can be chosen. */
  readonly rows: readonly VerdictRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Search, subject and firmness of the rows of a heat table. */
export function GridFilters({ rows, filter, onFilter }: GridFiltersProps) {
  const t = useTranslations('compare.matrix');
  const text = useText();
  const { names } = useWording();
  const kinds = KINDS.filter((kind) => rows.some(({ provision }) => provision.kind === kind));
  const forces = FORCES.filter((force) => rows.some(({ provision }) => provision.force === force));
  return (
    <search aria-label={t('search')} className={styles.filters}>
      <SearchField
        label={t('search')}
        placeholder={t('placeholder')}
        value={filter.text}
        onChange={(words) => onFilter({ ...filter, text: words })}
        className={styles.box ?? ''}
      />
      <Select
        label={t('kind')}
        options={[
          { id: ALL, label: t('allKinds') },
          ...kinds.map((kind) => ({ id: kind, label: text(names.kind[kind]) })),
        ]}
        value={filter.kind ?? ALL}
        onChange={(kind) => onFilter({ ...filter, kind: kind === ALL ? null : kind })}
        className={styles.pick ?? ''}
      />
      <Select
        label={t('force')}
        options={[
          { id: ALL, label: t('allForces') },
          ...forces.map((force) => ({ id: force, label: text(names.force[force]) })),
        ]}
        value={filter.force ?? ALL}
        onChange={(force) => onFilter({ ...filter, force: force === ALL ? null : force })}
        className={styles.pick ?? ''}
      />
    </search>
  );
}
