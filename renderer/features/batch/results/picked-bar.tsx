import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatRoute } from '../../../shared/routing/index.ts';
import { Button } from '../../../shared/ui/index.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import { useOpenAsCases } from '../use-open-as-cases.ts';
import styles from './picked-bar.module.css';

/** So many companies can be made cases of at once. */
export const MOST_PICKED = 20;

/** What can be done with the companies that are ticked. */
export function PickedBar({ state }: { readonly state: Extract<BatchState, { step: 'results' }> }) {
  const t = useTranslations('batch.picked');
  const store = useBatchStore();
  const openAsCases = useOpenAsCases(state);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState(0);
  const { picked } = state.view;
  if (picked.size === 0 && made === 0) return null;
  const make = async () => {
    setBusy(true);
    const ids = await openAsCases([...picked]);
    setBusy(false);
    if (ids.length === 0) return;
    setMade(ids.length);
    store.setView({ picked: new Set() });
  };
  return (
    <div role="group" aria-label={t('label')} className={styles.bar}>
      {picked.size === 0 ? (
        <p role="status">
          {t('made', { count: made })} <a href={formatRoute({ screen: 'cases' })}>{t('toCases')}</a>
        </p>
      ) : (
        <>
          <p role="status">{t('count', { count: picked.size, most: MOST_PICKED })}</p>
          <Button size="s" isDisabled={busy} onPress={() => void make()}>
            {t('make', { count: picked.size })}
          </Button>
          <Button size="s" tone="quiet" onPress={() => store.setView({ picked: new Set() })}>
            {t('none')}
          </Button>
        </>
      )}
    </div>
  );
}
