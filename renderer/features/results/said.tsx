import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import type { FactId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { VisuallyHidden } from '../../shared/ui/index.ts';
import type { ReadyResult } from './result-gate.tsx';
import styles from './said.module.css';

/** What was said about the facts behind a row; each leads to its question, to answer or to change it. */
export function Said({ facts, result }: { readonly facts: readonly FactId[]; readonly result: ReadyResult }) {
  const t = useTranslations('results.record');
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const index = useIndex();
  return (
    <ul role="list" className={styles.said}>
      {facts.map((id) => {
        const fact = index.facts.get(id);
        const question = index.questions.get(id);
        if (fact === undefined) return null;
        const answer = result.answers.get(id);
        return (
          <li key={id}>
            {facts.length > 1 && <span className={styles.label}>{text(fact.label)}</span>}
            <span className={styles.answer}>{describeAnswer(catalogue, id, answer, language)}</span>
            {question !== undefined && (
              <a
                className={styles.link}
                href={formatRoute({
                  screen: 'interview',
                  caseId: result.caseRow.id,
                  questionId: question.id,
                })}
              >
                {answer === undefined ? t('answerNow') : t('change')}
                <VisuallyHidden> {text(fact.label)}</VisuallyHidden>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
