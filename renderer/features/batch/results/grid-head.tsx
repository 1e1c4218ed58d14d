import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { cx, VisuallyHidden } from '../../../shared/ui/index.ts';
import { columnKey, isNumber, type GridColumn } from '../logic/columns.ts';
import type { Sort } from '../logic/sort-rows.ts';
import { cellMark } from './grid-measures.ts';
import styles from './grid.module.css';
import { useColumnName } from './use-column-name.ts';

export interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly sort: Sort | null;
  /** The head that has the Tab stop. */
  readonly active: number | null;
}

/** The heads of the columns; each sorts. */
export const GridHead = memo(function GridHead({ columns, sort, active }: GridHeadProps) {
  const t = useTranslations('batch.grid');
  const nameOf = useColumnName();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        <span
          role="columnheader"
          data-cell={cellMark({ row: -1, column: 0 })}
          tabIndex={active === 0 ? 0 : -1}
          aria-colindex={1}
          className={cx(styles.cell, styles.tick)}
        >
          <VisuallyHidden>{t('pick')}</VisuallyHidden>
        </span>
        {columns.map((column, index) => {
          const sorted = sort !== null && columnKey(sort.column) === columnKey(column);
          return (
            <span
              key={columnKey(column)}
              role="columnheader"
              data-cell={cellMark({ row: -1, column: index + 1 })}
              tabIndex={active === index + 1 ? 0 : -1}
              aria-colindex={index + 2}
              aria-sort={sorted ? (sort.down ? 'descending' : 'ascending') : 'none'}
              title={nameOf(column)}
              className={cx(
                styles.cell,
                styles.title,
                isNumber(column) && styles.number,
                column.kind === 'name' && styles.name,
              )}
            >
              <span className={styles.words}>{nameOf(column)}</span>
              <span aria-hidden="true" className={styles.arrow}>
                {sorted ? (sort.down ? '▼' : '▲') : ''}
              </span>
            </span>
          );
        })}
      </div>
    </div>
  );
});
