import { useTranslations } from 'use-intl';
import { columnLetters, type MappingProblem } from '../../../../rules/index.ts';
import { useIndex } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { Card } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';

/** What has to be mended before the sheet can be read. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly MappingProblem[] }) {
  const t = useTranslations('batch.conflict');
  const text = useText();
  const { facts } = useIndex();
  if (conflicts.length === 0) return null;
  return (
    <Card tone="warning" className={styles.section ?? ''}>
      <h3>{t('title', { count: conflicts.length })}</h3>
      <ul className={styles.list}>
        {conflicts.map(({ code, fact: id, columns, found }, index) => {
          const fact = id === null ? undefined : facts.get(id);
          return (
            <li key={index}>
              {t(code, {
                fact: fact === undefined ? (id ?? 'none') : text(fact.label),
                columns: columns.map(columnLetters).join(', '),
                found: found ?? '',
              })}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
