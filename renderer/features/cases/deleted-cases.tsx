import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog, Disclosure, useReportSave, useSave } from '../../shared/ui/index.ts';
import { KEEP_DELETED_DAYS, purgeCase, restoreCase, type CaseSummary } from '../../storage/index.ts';
import { keepFocus } from './keep-focus.ts';
import styles from './deleted-cases.module.css';

function PurgeDialog({ row, onClose }: { readonly row: CaseSummary; readonly onClose: () => void }) {
  const t = useTranslations('cases');
  const common = useTranslations('common');
  const report = useReportSave();
  const purge = async () => {
    if (!report(await purgeCase(row.id))) return;
    onClose();
    keepFocus();
  };
  return (
    <Dialog
      isOpen
      alert
      onClose={onClose}
      title={t('purgeTitle', { name: row.name })}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="danger" onPress={() => void purge()}>
            {t('purge')}
          </Button>
        </>
      }
    >
      <p>{t('purgeBody')}</p>
    </Dialog>
  );
}

/** Deleted cases, until they are removed for good. */
export function DeletedCases({ deleted }: { readonly deleted: readonly CaseSummary[] }) {
  const t = useTranslations('cases');
  const save = useSave();
  const bringBack = (row: CaseSummary) => {
    save(restoreCase(row.id));
    keepFocus();
  };
  const [purging, setPurging] = useState<CaseSummary | null>(null);
  if (deleted.length === 0) return null;
  return (
    <>
      <Disclosure title={t('deletedTitle', { count: deleted.length })} className={styles.deleted ?? ''}>
        <p className={styles.note}>{t('deletedNote', { days: KEEP_DELETED_DAYS })}</p>
        <ul role="list" className={styles.list}>
          {deleted.map((row) => (
            <li key={row.id} className={styles.row}>
              <span className={styles.name}>{row.name}</span>
              <Button size="s" onPress={() => bringBack(row)}>
                {t('restore')}
              </Button>
              <Button size="s" tone="quiet" onPress={() => setPurging(row)}>
                {t('purge')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
      {purging !== null && <PurgeDialog row={purging} onClose={() => setPurging(null)} />}
    </>
  );
}
