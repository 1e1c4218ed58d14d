import { useTranslations } from 'use-intl';
import { useVisit } from '../shared/visit/index.ts';
import { Button } from '../shared/ui/index.ts';
import styles from './frame.module.css';

/** Stands where other companies' cases would be while a client is looking on. */
export function VisitCover() {
  const t = useTranslations('officer.visit');
  const { setVisit } = useVisit();
  return (
    <div className={styles.failure}>
      <h1 tabIndex={-1}>{t('coverTitle')}</h1>
      <p>{t('coverBody')}</p>
      <Button tone="primary" onPress={() => setVisit(false)}>
        {t('leaveForCases')}
      </Button>
    </div>
  );
}
