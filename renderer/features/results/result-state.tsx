import { useTranslations } from 'use-intl';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink } from '../../shared/ui/index.ts';
import type { ReadyResult } from './result-gate.tsx';
import styles from './result-state.module.css';

/** Whether the result is complete, partial or rests on nothing yet, and how to go on. */
export function ResultState({ result: { caseRow, answers, assessment } }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.state');
  const unasked = assessment.stillMatter.filter((fact) => !answers.has(fact)).length;
  const leftOpen = assessment.stillMatter.length - unasked;
  const more = assessment.next !== null;
  const label = answers.size === 0 ? 'start' : more ? 'continue' : 'answerThem';
  return (
    <div className={styles.state} data-complete={(!more && leftOpen === 0) || undefined}>
      <div>
        {answers.size === 0 && <p>{t('none')}</p>}
        {unasked > 0 && <p>{t('partial', { count: unasked })}</p>}
        {leftOpen > 0 && <p>{t('openAnswers', { count: leftOpen })}</p>}
        {!more && leftOpen === 0 && <p>{t('complete')}</p>}
      </div>
      {(more || leftOpen > 0) && (
        <ButtonLink tone="primary" size="s" href={formatRoute({ screen: 'interview', caseId: caseRow.id })}>
          {t(label)}
        </ButtonLink>
      )}
    </div>
  );
}
