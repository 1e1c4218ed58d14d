import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog } from '../../../shared/ui/index.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';

/** Puts the sheet away for another one. Asks first while the results are not saved. */
export function LeaveButton({ state }: { readonly state: Extract<BatchState, { step: 'results' }> }) {
  const t = useTranslations('batch.leave');
  const common = useTranslations('common');
  const store = useBatchStore();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => (state.saved ? store.reset() : setAsking(true))}>{t('other')}</Button>
      <Dialog
        alert
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t('title')}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{common('cancel')}</Button>
            <Button tone="danger" onPress={store.reset}>
              {t('discard')}
            </Button>
          </>
        }
      >
        <p>{t('body')}</p>
      </Dialog>
    </>
  );
}
