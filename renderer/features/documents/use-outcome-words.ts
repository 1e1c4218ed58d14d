import { useTranslations } from 'use-intl';
import type { DocId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { megabytes } from './logic/megabytes.ts';
import type { Outcome } from './logic/take-in.ts';

type Attached = Extract<Outcome, { status: 'attached' }>;

/** What became of a file, in a sentence. */
export function useOutcomeWords(): (outcome: Outcome) => string {
  const t = useTranslations('documents.attach');
  const tStorage = useTranslations('common.storage');
  const text = useText();
  const { documents } = useIndex();
  const nameOf = (id: DocId): string => {
    const document = documents.get(id);
    return document === undefined ? id : text(document.shortName);
  };
  const attached = ({ doc, comparison, replaced }: Attached): string => {
    const state = comparison === 'same' || comparison === 'same-text' ? comparison : 'differs';
    const said = t(`attached.${state}`, { doc: nameOf(doc) });
    return replaced ? `${said} ${t('replaced')}` : said;
  };
  return (outcome) => {
    switch (outcome.status) {
      case 'attached':
        return attached(outcome);
      case 'already':
      case 'kept-better':
        return t(outcome.status, { doc: nameOf(outcome.doc) });
      case 'none': {
        const count = documents.size;
        if (outcome.nearest === null) return t('noneAtAll', { count });
        const { doc, alike, of } = outcome.nearest;
        return t('none', { count, doc: nameOf(doc), alike, of });
      }
      case 'too-large':
        return t('too-large', { size: megabytes(outcome.size), limit: megabytes(outcome.limit) });
      case 'not-kept':
        return tStorage(outcome.problem);
      case 'not-text':
      case 'empty':
      case 'unreadable':
      case 'not-compared':
        return t(outcome.status);
    }
  };
}
