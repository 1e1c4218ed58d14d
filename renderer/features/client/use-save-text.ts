import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { useToast } from '../../shared/ui/index.ts';

/** Saves a text file through the host, and says what became of it. A text editor for Windows gets its byte order mark. */
export function useSaveText(saveFile: Host['saveFile']): (baseName: string, text: string) => Promise<void> {
  const t = useTranslations('officer.letterPanel');
  const { show } = useToast();
  return useCallback(
    async (baseName, text) => {
      const content = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
      const outcome = await saveFile({ baseName, kind: 'txt', content });
      if (outcome.status === 'cancelled') return;
      if (outcome.status === 'saved') show({ message: t('saved', { name: outcome.name }) });
      else if (outcome.status === 'handed-over') show({ message: t('handedOver', { name: outcome.name }) });
      else show({ message: t('notSaved'), tone: 'problem' });
    },
    [saveFile, show, t],
  );
}
