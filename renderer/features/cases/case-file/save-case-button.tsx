import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { Button } from '../../../shared/ui/index.ts';
import type { CaseId } from '../../../storage/index.ts';
import { SaveCaseDialog } from './save-case-dialog.tsx';

export interface SaveCaseButtonProps {
  readonly caseId: CaseId;
  readonly saveFile: Host['saveFile'];
  /** After the file was written, or handed to the browser. */
  readonly onSaved?: ((caseId: CaseId) => void) | undefined;
}

/** The button beside other ways to hand a case over. */
export function SaveCaseButton({ caseId, saveFile, onSaved }: SaveCaseButtonProps) {
  const t = useTranslations('cases.file');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('save')}</Button>
      {asking && (
        <SaveCaseDialog
          caseId={caseId}
          saveFile={saveFile}
          onSaved={onSaved}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
