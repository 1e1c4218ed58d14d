import { useTranslations } from 'use-intl';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import type { RowSection } from './logic/verdict-rows.ts';
import styles from './verdict-grid.module.css';

export interface SectionHeadProps {
  readonly section: RowSection;
  readonly name: string;
  readonly span: number;
}

/** The heading of one subject inside the table, with how many rows it has. */
export function SectionHead({ section: { kind, rows, total }, name, span }: SectionHeadProps) {
  const t = useTranslations('compare.matrix');
  const text = useText();
  const { names } = useWording();
  return (
    <tr>
      <th scope="rowgroup" colSpan={span} className={styles.section}>
        <span className={styles.sticky}>
          {t('section', { group: name, kind: text(names.kind[kind]) })}{' '}
          <span className={styles.count}>
            {rows.length === total ? total : t('count', { shown: rows.length, total })}
          </span>
        </span>
      </th>
    </tr>
  );
}
