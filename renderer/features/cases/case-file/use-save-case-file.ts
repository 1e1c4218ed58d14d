import { useTranslations } from 'use-intl';
import { plainBaseName, type Host } from '../../../host/index.ts';
import { useReportSave, useToast } from '../../../shared/ui/index.ts';
import { exportCase, type CaseId, type ExportChoice } from '../../../storage/index.ts';

/** Writes a case file, hands it to the host and says what became of it. Gives back whether the dialog is done. */
export function useSaveCaseFile(
  saveFile: Host['saveFile'],
): (id: CaseId, choice: ExportChoice) => Promise<boolean> {
  const t = useTranslations('cases.file');
  const { show } = useToast();
  const report = useReportSave();
  return async (id, choice) => {
    const made = await exportCase(id, choice);
    if (!report(made) || !made.ok) return false;
    const { name, text, unread } = made.value;
    const baseName = plainBaseName(t('dialog.fileName', { name }), t('dialog.fallback'));
    const outcome = await saveFile({ baseName, kind: 'case', content: text, remember: true });
    const lost = unread === 0 ? '' : ` ${t('unread', { count: unread })}`;
    switch (outcome.status) {
      case 'cancelled':
        return false;
      case 'saved':
        show({ message: `${t('saved', { name: outcome.name })}${lost}` });
        return true;
      case 'handed-over':
        show({ message: `${t('handedOver', { name: outcome.name })}${lost}` });
        return true;
      case 'failed':
      case 'not-offered':
        show({ message: t('notSaved'), tone: 'problem' });
        return false;
    }
  };
}
