import { useTranslations } from 'use-intl';
import { CellShape, useCellName } from './cell-mark.tsx';
import styles from './cell-legend.module.css';
import { CELL_KEYS } from './logic/cells.ts';
import type { VerdictRow } from './logic/verdict-rows.ts';

/** What the marks in the table mean; those that stand nowhere in it are left out. */
export function CellLegend({ rows }: { readonly rows: readonly VerdictRow[] }) {
  const t = useTranslations('compare.matrix');
  const name = useCellName();
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ key }) => key)));
  const keys = CELL_KEYS.filter((key) => used.has(key));
  if (keys.length === 0) return null;
  return (
    <div className={styles.legend}>
      <ul role="list" aria-label={t('legend')} className={styles.keys}>
        {keys.map((key) => (
          <li key={key}>
            <span aria-hidden="true" className={styles.shape}>
              <CellShape of={key} />
            </span>
            {name(key)}
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {used.has('closed') && t('legendClosed')} {t('keys')}
      </p>
    </div>
  );
}
