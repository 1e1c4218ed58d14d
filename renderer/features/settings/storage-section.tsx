import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, useToast } from '../../shared/ui/index.ts';
import { askToPersist, readStorageState, type StorageState } from '../../storage/index.ts';
import styles from './settings-screen.module.css';

const MEGA = 1024 * 1024;

/** Whether what is stored stays, how much it is, and how much it could be, as the browser says it. */
export function StorageSection() {
  const t = useTranslations('settings.storage');
  const { show } = useToast();
  const [state, setState] = useState<StorageState | null>(null);
  useEffect(() => {
    let current = true;
    void readStorageState().then((read) => current && setState(read));
    return () => {
      current = false;
    };
  }, []);
  const ask = async () => {
    const answer = await askToPersist();
    setState(await readStorageState());
    if (answer !== 'kept') show({ message: t('refused') });
  };
  if (state === null) return <p className={styles.note}>…</p>;
  const { persistence, usage, quota } = state;
  return (
    <>
      <p>{t(persistence)}</p>
      {persistence === 'may-be-cleared' && (
        <div>
          <Button onPress={() => void ask()}>{t('ask')}</Button>
        </div>
      )}
      <p className={styles.note}>
        {usage === null || quota === null
          ? t('roomUnknown')
          : t('room', { used: (usage / MEGA).toFixed(1), room: Math.round(quota / MEGA) })}
      </p>
    </>
  );
}
