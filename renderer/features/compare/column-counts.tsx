import { useTranslations } from 'use-intl';
import { formatNumber } from '../../shared/i18n/index.ts';
import { VisuallyHidden } from '../../shared/ui/index.ts';
import { CellShape, useCellName } from './cell-mark.tsx';
import styles from './column-counts.module.css';
import { CELL_KEYS, countCells } from './logic/cells.ts';
import type { VerdictRow } from './logic/verdict-rows.ts';

export interface ColumnCountsProps {
  readonly rows: readonly VerdictRow[];
  /** Which square of each row. */
  readonly column: number;
}

/** How many rows of one column come to what; the numbers of a column add up to the rows. */
export function ColumnCounts({ rows, column }: ColumnCountsProps) {
  const t = useTranslations('compare.matrix');
  const name = useCellName();
  const counts = countCells(rows.flatMap(({ cells }) => cells[column] ?? []));
  return (
    <ul role="list" aria-label={t('counts')} className={styles.counts}>
      {CELL_KEYS.filter((key) => counts[key] > 0).map((key) => (
        <li key={key} title={name(key)}>
          <span aria-hidden="true" className={styles.shape}>
            <CellShape of={key} />
          </span>
          <VisuallyHidden>{name(key)} </VisuallyHidden>
          {formatNumber(counts[key])}
        </li>
      ))}
    </ul>
  );
}
