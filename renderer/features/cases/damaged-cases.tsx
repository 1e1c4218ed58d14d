import { useTranslations } from 'use-intl';
import { Button, Card, Disclosure, useSave } from '../../shared/ui/index.ts';
import { removeDamaged, type DamagedRow } from '../../storage/index.ts';
import styles from './deleted-cases.module.css';

/** Saved cases that cannot be read: said, kept as they are, and removed only when asked. */
export function DamagedCases({ damaged }: { readonly damaged: readonly DamagedRow[] }) {
  const t = useTranslations('cases');
  const save = useSave();
  if (damaged.length === 0) return null;
  return (
    <Card tone="warning">
      <p>{t('damaged', { count: damaged.length })}</p>
      <ul role="list" className={styles.list}>
        {damaged.map((row) => (
          <li key={String(row.key)} className={styles.row}>
            <Disclosure title={String(row.key) || t('noKey')} className={styles.name ?? ''}>
              <code className={styles.why}>{row.why}</code>
            </Disclosure>
            <Button size="s" tone="quiet" onPress={() => save(removeDamaged(row))}>
              {t('removeDamaged')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
