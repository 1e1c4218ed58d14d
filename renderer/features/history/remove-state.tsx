import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { navigate } from '../../shared/routing/index.ts';
import { Button, Dialog, useReportSave } from '../../shared/ui/index.ts';
import { removeSnapshot, type CaseId } from '../../storage/index.ts';

/** Removes a kept state, after asking: nothing brings it back. */
export function RemoveState({ caseId, at }: { readonly caseId: CaseId; readonly at: number }) {
  const t = useTranslations('history.remove');
  const common = useTranslations('common');
  const report = useReportSave();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    if (report(await removeSnapshot(caseId, at))) navigate({ screen: 'history', caseId }, 'replace');
  };
  return (
    <>
      <Button tone="quiet" onPress={() => setAsking(true)}>
        {t('button')}
      </Button>
      <Dialog
        isOpen={asking}
        alert
        onClose={() => setAsking(false)}
        title={t('title')}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{common('cancel')}</Button>
            <Button tone="danger" onPress={() => void remove()}>
              {t('confirm')}
            </Button>
          </>
        }
      >
        <p>{t('body')}</p>
      </Dialog>
    </>
  );
}
