import { memo, useCallback, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Answers, QuestionId } from '../../../seeds/schema/index.ts';
import { Card, useToast } from '../../shared/ui/index.ts';
import type { CaseRow } from '../../storage/index.ts';
import { CompletePanel } from './complete-panel.tsx';
import styles from './interview-board.module.css';
import { LivePanel } from './live-panel.tsx';
import { QuestionForm } from './question-form.tsx';
import { ReviewList } from './review-list.tsx';
import { useInterview, type LastChange } from './use-interview.ts';

/** Not drawn again while an answer is being worked out or written: long lists of options are dear. */
const Question = memo(QuestionForm);

export interface InterviewBoardProps {
  readonly caseRow: CaseRow;
  readonly answers: Answers;
  readonly opened: QuestionId | undefined;
}

/** The question in the middle, what the answers give beside it, and all answers so far. */
export function InterviewBoard({ caseRow, answers, opened }: InterviewBoardProps) {
  const t = useTranslations('interview');
  const interview = useInterview(caseRow, answers, opened);
  const { assessment, shown, usable, settled, goTo } = interview;
  const leave = useCallback(() => goTo(null), [goTo]);
  useSpokenChange(interview.last);
  if (assessment === null) {
    return (
      <div className={styles.board}>
        {interview.failure === null ? <p role="status">{t('panel.working')}</p> : <Failure />}
      </div>
    );
  }
  return (
    <div className={styles.frame}>
      <div className={styles.board}>
        <div className={styles.main}>
          {shown === null ? (
            <CompletePanel
              caseId={caseRow.id}
              assessment={assessment}
              answers={usable}
              previous={interview.previous}
            />
          ) : (
            <Question
              key={shown.question.id}
              shown={shown}
              assessment={assessment}
              answers={settled}
              previous={interview.previous}
              onSave={interview.save}
              onLeave={opened === undefined ? null : leave}
              onBack={goTo}
            />
          )}
        </div>
        <LivePanel
          caseRow={caseRow}
          assessment={assessment}
          answers={usable}
          last={interview.last}
          complete={shown === null}
        />
        <ReviewList caseRow={caseRow} answers={usable} current={shown?.question.id ?? null} />
      </div>
    </div>
  );
}

function Failure() {
  const t = useTranslations('interview');
  return (
    <Card tone="warning">
      <h1 tabIndex={-1}>{t('failure.title')}</h1>
      <p>{t('failure.body')}</p>
    </Card>
  );
}

/** Says what an answer changed, once, to those who cannot see the panel. */
function useSpokenChange(last: LastChange | null) {
  const t = useTranslations('interview');
  const { announce } = useToast();
  const spoken = useRef<LastChange | null>(null);
  useEffect(() => {
    if (last === null || spoken.current === last) return;
    spoken.current = last;
    announce(t('changed.spoken', { count: last.change.moved }));
  }, [last, announce, t]);
}
