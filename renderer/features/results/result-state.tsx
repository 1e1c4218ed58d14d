import { useTranslations } from 'use-intl';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink } from '../../shared/ui/index.ts';
import type { ReadyResult } from './result-gate.tsx';
import styles from './result-state.module.css';

/** Whether the result is complete, partial or rests on nothing yet, and how to go on. */
export function ResultState({ result: { caseRow, answers, assessment } }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.state');
  const still = assessment.stillMatter.length;
  const leftOpen = assessment.stillMatter.filter((fact) => answers.has(fact)).length;
  const more = assessment.next !== null;
  const label = answers.size === 0 ? 'start' : more ? 'continue' : 'answerThem';
  return (
    <div className={styles.state} data-complete={still === 0 || undefined}>
      <div>
        {answers.size === 0 && <p>{t('none')}</p>}
        {still > 0 && (
          <p>
            {t('partial', { count: still })}
            {leftOpen > 0 && ` ${t('openAnswers', { count: leftOpen })}`}
          </p>
        )}
        {still === 0 && <p>{t('complete')}</p>}
      </div>
      {still > 0 && (
        <ButtonLink tone="primary" size="s" href={formatRoute({ screen: 'interview', caseId: caseRow.id })}>
          {t(label)}
        </ButtonLink>
      )}
    </div>
  );
}
