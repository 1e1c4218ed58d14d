import { useTranslations } from 'use-intl';
import { useDates } from '../../shared/i18n/index.ts';
import { Button, Card, Disclosure, useSave } from '../../shared/ui/index.ts';
import { removeSnapshot, type CaseId, type DamagedSnapshot } from '../../storage/index.ts';
import styles from './history-screen.module.css';

/** Kept states that cannot be read: said, kept as they are, and removed only when asked. */
export function DamagedStates({
  caseId,
  damaged,
}: {
  readonly caseId: CaseId;
  readonly damaged: readonly DamagedSnapshot[];
}) {
  const t = useTranslations('history');
  const dates = useDates();
  const save = useSave();
  if (damaged.length === 0) return null;
  return (
    <Card tone="warning" className={styles.notice ?? ''}>
      <p>{t('damaged', { count: damaged.length })}</p>
      <ul role="list">
        {damaged.map(({ at, why }) => (
          <li key={at} className={styles.damaged}>
            <Disclosure title={dates.moment(at)} className={styles.fold ?? ''}>
              <code>{why}</code>
            </Disclosure>
            <Button size="s" tone="quiet" onPress={() => save(removeSnapshot(caseId, at))}>
              {t('remove.damaged')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
