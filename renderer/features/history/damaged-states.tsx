import { useTranslations } from 'use-intl';
import { Button, Card, useSave } from '../../shared/ui/index.ts';
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
  const save = useSave();
  if (damaged.length === 0) return null;
  return (
    <Card tone="warning">
      <p>{t('damaged', { count: damaged.length })}</p>
      <ul role="list">
        {damaged.map(({ at, why }) => (
          <li key={at} className={styles.damaged}>
            <code>{why}</code>
            <Button size="s" tone="quiet" onPress={() => save(removeSnapshot(caseId, at))}>
              {t('remove.damaged')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
