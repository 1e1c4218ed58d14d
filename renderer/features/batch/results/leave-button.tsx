import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog } from '../../../shared/ui/index.ts';
import { wouldLose, type BatchState } from '../store/batch-state.ts';

export interface LeaveButtonProps {
  readonly state: Extract<BatchState, { step: 'results' }>;
  readonly label: string;
  readonly onLeave: () => void;
}

/** Puts the results away for something else. Asks first while they are not saved. */
export function LeaveButton({ state, label, onLeave }: LeaveButtonProps) {
  const t = useTranslations('batch.leave');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => (wouldLose(state) ? setAsking(true) : onLeave())}>{label}</Button>
      <Dialog
        alert
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t('title')}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{common('cancel')}</Button>
            <Button tone="danger" onPress={onLeave}>
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
