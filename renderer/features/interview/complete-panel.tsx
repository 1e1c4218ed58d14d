import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import type { Answers, QuestionId } from '../../../seeds/schema/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink } from '../../shared/ui/index.ts';
import type { CaseId } from '../../storage/index.ts';
import { BackLink } from './back-link.tsx';
import styles from './complete-panel.module.css';
import { OpenAnswers } from './open-answers.tsx';

export interface CompletePanelProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly caseId: CaseId;
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly previous: QuestionId | null;
}

/** Nothing is left to ask; answers left open that could still change something are named. */
export function CompletePanel({ heading, caseId, assessment, answers, previous }: CompletePanelProps) {
  const t = useTranslations('interview.complete');
  const open = assessment.stillMatter.filter((fact) => answers.has(fact));
  return (
    <>
      <p className={styles.eyebrow}>{t('eyebrow')}</p>
      <h1 id="interview-end" ref={heading} tabIndex={-1}>
        {open.length === 0 ? t('title') : t('partialTitle')}
      </h1>
      <p className={styles.body}>{open.length === 0 ? t('body') : t('bodyOpen', { count: open.length })}</p>
      <OpenAnswers caseId={caseId} facts={open} />
      <div className={styles.actions}>
        <ButtonLink tone="primary" href={formatRoute({ screen: 'results', caseId, tab: 'measures' })}>
          {t('results')}
        </ButtonLink>
        <BackLink caseId={caseId} previous={previous} />
      </div>
    </>
  );
}
