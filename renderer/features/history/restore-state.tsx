import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog } from '../../shared/ui/index.ts';
import { changeBack, isEmptyChange } from './logic/change-back.ts';
import styles from './state-detail.module.css';
import type { StateProps } from './state-props.ts';
import { useRestore } from './use-restore.ts';

/** Puts the case back to a kept state, after saying what that changes. */
export function RestoreState({ state, row, answers }: StateProps) {
  const t = useTranslations('history.restore');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const restore = useRestore(row.id);
  const change = changeBack(state, { row, answers });
  if (isEmptyChange(change)) return <p>{t('same')}</p>;
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('button')}</Button>
      <Dialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t('title')}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{common('cancel')}</Button>
            <Button
              tone="primary"
              onPress={() => {
                setAsking(false);
                void restore(state);
              }}
            >
              {t('confirm')}
            </Button>
          </>
        }
      >
        <div className={styles.part}>
          <p>{t('body', { count: change.answers.size })}</p>
          {change.places !== null && <p>{t('places')}</p>}
          {change.cares !== null && <p>{t('cares')}</p>}
          <p className={styles.quiet}>{t('stays')}</p>
        </div>
      </Dialog>
    </>
  );
}
