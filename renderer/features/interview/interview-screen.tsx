import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { QuestionId } from '../../../seeds/schema/index.ts';
import { useCase, type CaseId } from '../../storage/index.ts';
import { InterviewBoard } from './interview-board.tsx';
import { AskLaterContext, PapersContext, useMakeAskLater } from './papers-context.ts';

export interface InterviewScreenProps {
  readonly caseId: CaseId;
  /** A question opened on purpose; without it the interview goes on where it stood. */
  readonly questionId?: QuestionId;
}

/** The interview of one case: one question at a time, with what the answers give so far beside it. */
export function InterviewScreen({ caseId, questionId }: InterviewScreenProps) {
  const t = useTranslations('common');
  const live = useCase(caseId);
  const papers = live.state === 'ready' ? live.papers : null;
  const beside = useMemo(() => (papers === null ? null : { caseId, papers }), [caseId, papers]);
  const ask = useMakeAskLater(caseId, papers);
  if (live.state !== 'ready' || live.case === null) return <p role="status">{t('loading')}</p>;
  return (
    <PapersContext value={beside}>
      <AskLaterContext value={ask}>
        <InterviewBoard caseRow={live.case} answers={live.answers} opened={questionId} />
      </AskLaterContext>
    </PapersContext>
  );
}
