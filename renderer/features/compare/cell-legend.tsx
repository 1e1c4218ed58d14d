import { useTranslations } from 'use-intl';
import { CellShape, useCellName } from './cell-mark.tsx';
import styles from './cell-legend.module.css';
import { CELL_KEYS } from './logic/cells.ts';
import type { VerdictRow } from './logic/verdict-rows.ts';

const keysIn = (rows: readonly VerdictRow[]) =>
  new Set(rows.flatMap(({ cells }) => cells.map(({ key }) => key)));

/** What the marks in the table mean; those that stand nowhere in it are left out. */
export function CellLegend({ rows }: { readonly rows: readonly VerdictRow[] }) {
  const t = useTranslations('compare.matrix');
  const name = useCellName();
  const used = keysIn(rows);
  const keys = CELL_KEYS.filter((key) => used.has(key));
  if (keys.length === 0) return null;
  return (
    <ul role="list" aria-label={t('legend')} className={styles.legend}>
      {keys.map((key) => (
        <li key={key}>
          <span aria-hidden="true" className={styles.shape}>
            <CellShape of={key} />
          </span>
          {name(key)}
        </li>
      ))}
    </ul>
  );
}

/** What else helps to read the table, and how the keyboard moves in it. */
export function CellNotes({ rows }: { readonly rows: readonly VerdictRow[] }) {
  const t = useTranslations('compare.matrix');
  return (
    <p className={styles.note}>
      {keysIn(rows).has('closed') && t('legendClosed')} {rows.length > 0 && t('keys')}
    </p>
  );
}
