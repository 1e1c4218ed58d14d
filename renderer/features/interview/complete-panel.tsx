import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import type { Answers, QuestionId } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute, navigate } from '../../shared/routing/index.ts';
import { ButtonLink, Icon } from '../../shared/ui/index.ts';
import type { CaseId } from '../../storage/index.ts';
import styles from './complete-panel.module.css';
import { readShortcut, strokeOf } from './logic/shortcuts.ts';
import { StandsOut } from './stands-out.tsx';

export interface CompletePanelProps {
  readonly caseId: CaseId;
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly previous: QuestionId | null;
}

/** Nothing is left to ask; answers left open that could still change something are named. */
export function CompletePanel({ caseId, assessment, answers, previous }: CompletePanelProps) {
  const t = useTranslations('interview');
  const text = useText();
  const { facts, questions } = useCatalogue();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const goBack = (event: KeyboardEvent) => {
    if (readShortcut({ ...strokeOf(event), typing: false })?.kind !== 'back' || previous === null) return;
    event.preventDefault();
    navigate({ screen: 'interview', caseId, questionId: previous });
  };
  const open = assessment.stillMatter.filter((fact) => answers.has(fact));
  const address = (question: QuestionId) =>
    formatRoute({ screen: 'interview', caseId, questionId: question });
  return (
    <section className={styles.complete} aria-labelledby="interview-complete" onKeyDown={goBack}>
      <p className={styles.eyebrow}>{t('complete.eyebrow')}</p>
      <h1 id="interview-complete" ref={heading} tabIndex={-1}>
        {open.length === 0 ? t('complete.title') : t('complete.partialTitle')}
      </h1>
      <p className={styles.body}>
        {open.length === 0 ? t('complete.body') : t('complete.bodyOpen', { count: open.length })}
      </p>
      {open.length > 0 && (
        <ul role="list" className={styles.open}>
          {open.map((id) => {
            const fact = facts.find((candidate) => candidate.id === id);
            const question = questions.find((candidate) => candidate.facts.includes(id));
            if (fact === undefined || question === undefined) return null;
            return (
              <li key={id}>
                <span>{text(fact.label)}</span>
                <a href={address(question.id)} aria-label={`${t('complete.answer')}: ${text(fact.label)}`}>
                  {t('complete.answer')}
                </a>
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.actions}>
        <ButtonLink tone="primary" href={formatRoute({ screen: 'results', caseId, tab: 'measures' })}>
          {t('complete.results')}
        </ButtonLink>
        {previous !== null && (
          <ButtonLink tone="quiet" href={address(previous)} icon={<Icon name="back" />}>
            {t('actions.back')}
          </ButtonLink>
        )}
      </div>
      <StandsOut caseId={caseId} assessment={assessment} />
    </section>
  );
}
