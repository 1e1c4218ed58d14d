import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { copyText, useToast } from '../../shared/ui/index.ts';

/**
 * Puts a text on the clipboard and says so. Where the surroundings do not allow it, `box` is selected, so that the
 * keys for copying do it.
 */
export function useCopy(): (text: string, box: HTMLTextAreaElement | null) => Promise<void> {
  const t = useTranslations('officer.letterPanel');
  const { show } = useToast();
  return useCallback(
    async (text, box) => {
      if (await copyText(text)) {
        show({ message: t('copied') });
        return;
      }
      box?.focus();
      box?.select();
      show({ message: box === null ? t('notCopied') : t('selected'), tone: 'problem' });
    },
    [show, t],
  );
}
