import { useTranslations } from 'use-intl';
import type { Citation } from '../../../seeds/schema/index.ts';
import { useIndex, usePack } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';

/** So much of the hash tells editions apart; the whole stands in the settings. */
const HASH_SHOWN = 12;

/** Citations as text to paste: document, locator, opening words as printed, and the edition of the catalogue. */
export function useCitationText(): (cites: readonly Citation[]) => string {
  const t = useTranslations('results.cite');
  const app = useTranslations('app');
  const text = useText();
  const { documents } = useIndex();
  const { version, hash } = usePack();
  return (cites) =>
    cites
      .flatMap(({ doc, at, from }) => {
        const document = documents.get(doc);
        if (document === undefined) return [];
        return t('form', {
          title: text(document.title),
          printed: document.printedTitle,
          number: document.number ?? '',
          at,
          opening: from,
          product: app('product'),
          version,
          hash: hash.slice(0, HASH_SHOWN),
        });
      })
      .join('\n');
}
