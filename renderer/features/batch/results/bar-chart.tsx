import { useId, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { formatNumber } from '../../../shared/i18n/index.ts';
import { cx } from '../../../shared/ui/index.ts';
import styles from './charts.module.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Something to know about it. */
  readonly note?: string | undefined;
  readonly count: number;
  /** In place of the label: the label with its shape. */
  readonly mark?: ReactNode;
}

export interface BarChartProps {
  readonly title: string;
  readonly note: string;
  readonly bars: readonly Bar[];
  /** Companies of the bars that are not shown. */
  readonly rest: number;
  /** The bar that filters the table. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** Bars with their numbers; each is a button that keeps only its companies in the table. */
export function BarChart({ title, note, bars, rest, chosen, onChoose }: BarChartProps) {
  const t = useTranslations('batch.charts');
  const id = useId();
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section aria-labelledby={id} className={styles.chart}>
      <h2 id={id}>{title}</h2>
      <p className={styles.note}>{note}</p>
      <ul className={styles.bars}>
        {bars.map(({ key, label, note: aside, count, mark }) => (
          <li key={key}>
            <ToggleButton
              isSelected={chosen === key}
              isDisabled={count === 0 && chosen !== key}
              onChange={(selected) => onChoose(selected ? key : null)}
              className={cx(styles.bar)}
            >
              <span className={styles.label}>
                {mark ?? (
                  <span>
                    {label}
                    {aside !== undefined && <span className={styles.aside}> {aside}</span>}
                  </span>
                )}
              </span>
              <span className={styles.count}>{formatNumber(count)}</span>
              <span aria-hidden="true" className={styles.track}>
                <span className={styles.fill} style={{ inlineSize: `${(count / longest) * 100}%` }} />
              </span>
            </ToggleButton>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.note}>{t('rest', { count: rest, shown: formatNumber(rest) })}</p>}
    </section>
  );
}
