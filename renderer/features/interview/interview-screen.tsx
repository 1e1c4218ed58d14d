import { useTranslations } from 'use-intl';
import type { QuestionId } from '../../../seeds/schema/index.ts';
import { useCase, type CaseId } from '../../storage/index.ts';
import { InterviewBoard } from './interview-board.tsx';

export interface InterviewScreenProps {
  readonly caseId: CaseId;
  /** A question opened on purpose; without it the interview goes on where it stood. */
  readonly questionId?: QuestionId;
}

/** The interview of one case: one question at a time, with what the answers give so far beside it. */
export function InterviewScreen({ caseId, questionId }: InterviewScreenProps) {
  const t = useTranslations('common');
  const live = useCase(caseId);
  if (live.state !== 'ready' || live.case === null) return <p role="status">{t('loading')}</p>;
  return <InterviewBoard caseRow={live.case} answers={live.answers} opened={questionId} />;
}
