import { useTranslations } from 'use-intl';
import { plainBaseName, type Host } from '../../../host/index.ts';
import { dayInGuangzhou, sizeWords } from '../../../shared/i18n/index.ts';
import { useReportSave, useToast } from '../../../shared/ui/index.ts';
import { makeBackup, setPreference, type BackupChoice, type MadeBackup } from '../../../storage/index.ts';

/** `error` stays in the dialog. */
export type BackupOutcome =
  { readonly state: 'done' | 'cancelled' } | { readonly state: 'error'; readonly words: string };

/** Writes a backup, hands it to the host, and says what became of it. */
export function useMakeBackup(saveFile: Host['saveFile']): (choice: BackupChoice) => Promise<BackupOutcome> {
  const t = useTranslations('vault.backup');
  const { show } = useToast();
  const report = useReportSave();
  const beside = ({ unread, left }: MadeBackup) =>
    [
      ...(unread > 0 ? [t('unread', { count: unread })] : []),
      ...(left.length > 0 ? [t('left', { names: left.slice(0, 5).join(', ') })] : []),
    ].join(' ');
  return async (choice) => {
    const made = await makeBackup(choice);
    if (!report(made) || !made.ok) return { state: 'error', words: t('notSaved') };
    const { file, cases, madeAt } = made.value;
    if (!file.ok) {
      const sizes = { size: sizeWords(file.size), limit: sizeWords(file.limit) };
      return { state: 'error', words: t('tooLarge', sizes) };
    }
    const day = dayInGuangzhou(madeAt);
    const baseName = plainBaseName(t('dialog.fileName', { day }), `backup ${day}`);
    const outcome = await saveFile({ baseName, kind: 'json', content: file.text });
    switch (outcome.status) {
      case 'cancelled':
        return { state: 'cancelled' };
      case 'saved':
      case 'handed-over': {
        if (choice.only === null) report(await setPreference('backedUpAt', madeAt));
        const key = outcome.status === 'saved' ? 'saved' : 'handedOver';
        show({ message: `${t(key, { count: cases, name: outcome.name })} ${beside(made.value)}`.trim() });
        return { state: 'done' };
      }
      case 'failed':
      case 'not-offered':
        return { state: 'error', words: t('notSaved') };
    }
  };
}
