import { useTranslations } from 'use-intl';
import type { FactId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Both } from '../../shared/visit/index.ts';
import type { CaseId } from '../../storage/index.ts';
import styles from './complete-panel.module.css';

/** Facts left open on purpose that could still change something, each with the way to answer it. */
export function OpenAnswers({
  caseId,
  facts,
}: {
  readonly caseId: CaseId;
  readonly facts: readonly FactId[];
}) {
  const t = useTranslations('interview.complete');
  const text = useText();
  const index = useIndex();
  if (facts.length === 0) return null;
  return (
    <ul role="list" className={styles.open}>
      {facts.map((id) => {
        const fact = index.facts.get(id);
        const question = index.questions.get(id);
        if (fact === undefined || question === undefined) return null;
        const href = formatRoute({ screen: 'interview', caseId, questionId: question.id });
        return (
          <li key={id}>
            <span>
              <Both text={fact.label} />
            </span>
            <a href={href} aria-label={`${t('answer')}: ${text(fact.label)}`}>
              {t('answer')}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
