import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { unbroken, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Button, ButtonLink } from '../../shared/ui/index.ts';
import { BackLink } from './back-link.tsx';
import styles from './complete-panel.module.css';
import type { CompletePanelProps } from './complete-panel.tsx';
import { tallyOf } from './logic/compare-assessments.ts';
import { QUICK_ANSWERS, type Stage } from './logic/interview-stage.ts';
import { OpenAnswers } from './open-answers.tsx';

export interface FinishPanelProps extends CompletePanelProps {
  readonly stage: Extract<Stage, { kind: 'stopped' }>;
  readonly onGoOn: () => void;
}

/** Asking has stopped and something is still open: what is decided, what could still change, and how to go on. */
export function FinishPanel({
  heading,
  caseId,
  stage,
  assessment,
  answers,
  previous,
  onGoOn,
}: FinishPanelProps) {
  const t = useTranslations('interview.stopped');
  const text = useText();
  const tally = tallyOf(useCatalogue(), assessment);
  const total = assessment.provisions.length;
  const open = assessment.stillMatter.filter((fact) => answers.has(fact));
  const { question } = stage.next;
  return (
    <>
      <p className={styles.eyebrow}>{t(`eyebrow.${stage.why}`, { most: QUICK_ANSWERS })}</p>
      <h1 id="interview-end" ref={heading} tabIndex={-1}>
        {t('title', { count: assessment.stillMatter.length })}
      </h1>
      <ul role="list" className={styles.facts}>
        <li>{t('decided', { decided: total - tally.open, total, open: tally.open })}</li>
        <li>{t('still', { cannot: assessment.cannotMatter.length })}</li>
        {open.length > 0 && <li>{t('openAnswers', { count: open.length })}</li>}
      </ul>
      <OpenAnswers caseId={caseId} facts={open} />
      <p className={styles.next}>
        <span>{t('next')}</span>
        <a href={formatRoute({ screen: 'interview', caseId, questionId: question.id })}>
          {unbroken(text(question.ask))}
        </a>
      </p>
      <div className={styles.actions}>
        <ButtonLink tone="primary" href={formatRoute({ screen: 'results', caseId, tab: 'measures' })}>
          {t('results')}
        </ButtonLink>
        <Button onPress={onGoOn}>{t(`goOn.${stage.why}`)}</Button>
        <BackLink caseId={caseId} previous={previous} />
      </div>
    </>
  );
}
