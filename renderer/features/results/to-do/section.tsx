import { useId, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatNumber } from '../../../shared/i18n/index.ts';
import { Badge, Button } from '../../../shared/ui/index.ts';
import styles from './to-do.module.css';

export interface SectionProps {
  readonly title: string;
  readonly count: number;
  readonly note: string;
  /** Names the section to whoever looks for it in the page. */
  readonly part: string;
  readonly children: ReactNode;
}

/** One titled part of the list with its count. */
export function Section({ title, count, note, part, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-part={part} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title} <Badge>{formatNumber(count)}</Badge>
      </h2>
      <p className={styles.note}>{note}</p>
      {children}
    </section>
  );
}

const FIRST = 8;

/** Lines of a list that may be long: the first ones, and a button for the rest. */
export function Rows<T>({
  items,
  keyOf,
  children,
}: {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}) {
  const t = useTranslations('results.group');
  const [all, setAll] = useState(items.length <= FIRST + 3);
  return (
    <>
      <ul role="list" className={styles.rows}>
        {(all ? items : items.slice(0, FIRST)).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {!all && (
        <Button size="s" tone="quiet" className={styles.rest ?? ''} onPress={() => setAll(true)}>
          {t('rest', { count: items.length - FIRST })}
        </Button>
      )}
    </>
  );
}
