import { useTranslations } from 'use-intl';
import { plainBaseName, type FileKind, type Host } from '../../host/index.ts';
import { useToast } from '../../shared/ui/index.ts';

/** The most that the shell writes in one go. A browser takes more. */
const MOST_IN_SHELL = 64 * 1024 * 1024;

/** Saves a file through the host and says what became of it. Gives back whether it was handed over. */
export function useSaveFile(
  host: Host,
): (base: string, kind: FileKind, content: string | Uint8Array) => Promise<boolean> {
  const t = useTranslations('batch.saved');
  const { show } = useToast();
  return async (base, kind, content) => {
    if (host.kind === 'electron' && content.length > MOST_IN_SHELL) {
      show({ message: t('tooLarge', { most: MOST_IN_SHELL / 1024 / 1024 }), tone: 'problem' });
      return false;
    }
    const outcome = await host.saveFile({ baseName: plainBaseName(base, t('fallback')), kind, content });
    switch (outcome.status) {
      case 'saved':
        show({ message: t('saved', { name: outcome.name }) });
        return true;
      case 'handed-over':
        show({ message: t('handedOver', { name: outcome.name }) });
        return true;
      case 'cancelled':
        return false;
      case 'not-offered':
      case 'failed':
        show({ message: t('notSaved'), tone: 'problem' });
        return false;
    }
  };
}
