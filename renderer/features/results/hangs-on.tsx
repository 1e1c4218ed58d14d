import { useTranslations } from 'use-intl';
import type { FactId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { VisuallyHidden } from '../../shared/ui/index.ts';
import styles from './hangs-on.module.css';
import type { ReadyResult } from './result-gate.tsx';

/** The facts a verdict still hangs on; each leads to its question. */
export function HangsOn({
  facts,
  result,
}: {
  readonly facts: readonly FactId[];
  readonly result: ReadyResult;
}) {
  const t = useTranslations('results.row');
  const text = useText();
  const index = useIndex();
  return (
    <p className={styles.hangs}>
      <span>{t('hangsOn')}</span>
      {facts.map((id) => {
        const fact = index.facts.get(id);
        const question = index.questions.get(id);
        if (fact === undefined || question === undefined) return null;
        const href = formatRoute({ screen: 'interview', caseId: result.caseRow.id, questionId: question.id });
        return (
          <a key={id} href={href} className={styles.fact}>
            <VisuallyHidden>{t('answer')} </VisuallyHidden>
            {text(fact.label)}
            {result.answers.has(id) && <span className={styles.left}>{t('stillHangs')}</span>}
          </a>
        );
      })}
    </p>
  );
}
