import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, Dialog, Disclosure, useReportSave } from '../../shared/ui/index.ts';
import { removeDamaged, type DamagedRow } from '../../storage/index.ts';
import styles from './deleted-cases.module.css';
import { keepFocus } from './keep-focus.ts';
import { damagedName } from './logic/damaged-name.ts';

function RemoveDialog({ row, onClose }: { readonly row: DamagedRow; readonly onClose: () => void }) {
  const t = useTranslations('cases');
  const common = useTranslations('common');
  const report = useReportSave();
  const remove = async () => {
    if (!report(await removeDamaged(row))) return;
    onClose();
    keepFocus();
  };
  return (
    <Dialog
      isOpen
      alert
      onClose={onClose}
      title={t('purgeTitle', { name: damagedName(row) || t('noKey') })}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="danger" onPress={() => void remove()}>
            {t('purge')}
          </Button>
        </>
      }
    >
      <p>{t('purgeBody')}</p>
    </Dialog>
  );
}

/** Saved cases that cannot be read: said, kept as they are, and removed only when asked, and asked back. */
export function DamagedCases({ damaged }: { readonly damaged: readonly DamagedRow[] }) {
  const t = useTranslations('cases');
  const [removing, setRemoving] = useState<DamagedRow | null>(null);
  if (damaged.length === 0) return null;
  return (
    <Card tone="warning">
      <p>{t('damaged', { count: damaged.length })}</p>
      <ul role="list" className={styles.list}>
        {damaged.map((row) => (
          <li key={String(row.key)} className={`${styles.row} ${styles.damaged}`}>
            <Disclosure title={<bdi>{damagedName(row) || t('noKey')}</bdi>} className={styles.name ?? ''}>
              <p className={styles.note}>{t('damagedWhy')}</p>
              <code className={styles.why}>{row.why}</code>
            </Disclosure>
            <Button size="s" tone="quiet" onPress={() => setRemoving(row)}>
              {t('removeDamaged')}
            </Button>
          </li>
        ))}
      </ul>
      {removing !== null && <RemoveDialog row={removing} onClose={() => setRemoving(null)} />}
    </Card>
  );
}
