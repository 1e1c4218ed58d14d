import { useTranslations } from 'use-intl';
import { Card } from '../../shared/ui/index.ts';
import styles from './matrix-tab.module.css';

/** Said while a table is being worked out, or where it could not be. */
export function Pending({ state }: { readonly state: 'working' | 'failed' }) {
  const t = useTranslations('compare.matrix');
  if (state === 'working')
    return (
      <p role="status" className={styles.wait}>
        {t('working')}
      </p>
    );
  return (
    <Card tone="warning">
      <p>{t('failure')}</p>
    </Card>
  );
}
