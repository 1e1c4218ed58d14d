import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import type { Answer, FactId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import type { CaseId } from '../../storage/index.ts';
import type { AnswerChange } from './logic/compare-states.ts';
import styles from './state-detail.module.css';

export interface AnswerChangesProps {
  readonly caseId: CaseId;
  readonly changes: readonly AnswerChange[];
  /** Whether other places are considered, and whether something else matters. */
  readonly places: boolean;
  readonly cares: boolean;
}

/** Each answer that says something else: then, and now. */
export function AnswerChanges({ caseId, changes, places, cares }: AnswerChangesProps) {
  const t = useTranslations('history.answers');
  return (
    <div className={styles.part}>
      <h4>{t('title')}</h4>
      {changes.length === 0 && <p className={styles.quiet}>{t('none')}</p>}
      <ul role="list" className={styles.changes}>
        {changes.map((change) => (
          <li key={change.fact} className={styles.change}>
            <FactName caseId={caseId} id={change.fact} />
            <dl>
              <dt>{t('then')}</dt>
              <dd>
                <Said fact={change.fact} answer={change.before} />
              </dd>
              <dt>{t('now')}</dt>
              <dd>
                <Said fact={change.fact} answer={change.after} />
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      {places && <p>{t('places')}</p>}
      {cares && <p>{t('cares')}</p>}
    </div>
  );
}

function FactName({ caseId, id }: { readonly caseId: CaseId; readonly id: FactId }) {
  const t = useTranslations('history.answers');
  const text = useText();
  const { facts, questions } = useIndex();
  const fact = facts.get(id);
  if (fact === undefined)
    return (
      <p className={styles.fact}>
        <code>{id}</code> · {t('factGone')}
      </p>
    );
  const question = questions.get(id);
  return (
    <p className={styles.fact}>
      {question === undefined ? (
        text(fact.label)
      ) : (
        <a href={formatRoute({ screen: 'interview', caseId, questionId: question.id })}>{text(fact.label)}</a>
      )}
    </p>
  );
}

function Said({ fact, answer }: { readonly fact: FactId; readonly answer: Answer | null }) {
  const catalogue = useCatalogue();
  const { language } = useLanguage();
  return <>{describeAnswer(catalogue, fact, answer ?? undefined, language)}</>;
}
