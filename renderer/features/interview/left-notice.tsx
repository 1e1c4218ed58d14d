import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { Button } from '../../shared/ui/index.ts';
import styles from './left-notice.module.css';
import type { Drafts } from './use-drafts.ts';

/** Says that the form shows what was filled in earlier, or that an answer has changed under it; offers to begin again. */
export function LeftNotice({ drafts, answers }: { readonly drafts: Drafts; readonly answers: Answers }) {
  const t = useTranslations('interview.resumed');
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const { facts } = useIndex();
  const changed = drafts.overtaken.flatMap((id) => {
    const fact = facts.get(id);
    const answer = describeAnswer(catalogue, id, answers.get(id), language);
    return fact === undefined ? [] : [{ id, words: t('overtaken', { label: text(fact.label), answer }) }];
  });
  const isShown = drafts.restored || changed.length > 0;
  return (
    <div role="status" className={styles.left} data-empty={!isShown || undefined}>
      {drafts.restored && changed.length === 0 && <p>{t('restored')}</p>}
      {changed.map(({ id, words }) => (
        <p key={id}>{words}</p>
      ))}
      {isShown && (
        <Button size="s" tone="quiet" onPress={drafts.startOver}>
          {changed.length > 0 ? t('takeStored') : t('startOver')}
        </Button>
      )}
    </div>
  );
}
