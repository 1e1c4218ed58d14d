import { useEffect, useMemo, useRef, useState } from 'react';
import type { Outlook } from '../../../rules/index.ts';
import type { Answers, QuestionId } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useReportSave } from '../../shared/ui/index.ts';
import { setProgress, type CaseRow } from '../../storage/index.ts';
import { chooseQuestion } from './logic/choose-question.ts';
import { stageOf, type Course, type Stage } from './logic/interview-stage.ts';

export interface Shown {
  readonly stage: Stage;
  /** Makes a question the one to ask as soon as it can be asked; `null`: none in particular. */
  readonly goBackTo: (question: QuestionId | null) => void;
}

/** The question to show, or that there is none. It is held, here and on the device, until it is answered: none is swapped under one's hands. */
export function useShown(
  { id: caseId, progress }: CaseRow,
  outlook: Outlook | null,
  answers: Answers,
  opened: QuestionId | undefined,
  course: Pick<Course, 'answered' | 'finished'>,
): Shown {
  const catalogue = useCatalogue();
  const report = useReportSave();
  const [wished, setWished] = useState<QuestionId | null>(null);
  const [held, setHeld] = useState<QuestionId | null>(null);
  const { currentQuestion, length } = progress;

  const shown = useMemo(() => {
    if (outlook === null) return null;
    const { next, stillMatter } = outlook;
    const pinned = [wished, held, currentQuestion];
    return chooseQuestion(catalogue, answers, { opened, pinned, next, stillMatter });
  }, [outlook, catalogue, answers, opened, wished, held, currentQuestion]);

  const stage = stageOf({ ...course, shown, opened: opened !== undefined, length });
  const isAsking = stage.kind === 'question' && stage.shown.mode === 'asking' && opened === undefined;
  const asking = isAsking ? stage.shown.question.id : null;
  // Held here as well as stored: the record of it arrives later, and no question may be swapped meanwhile.
  if (asking !== null && asking !== held) setHeld(asking);
  // Written when this window comes to another question, never because another window has written its own.
  const written = useRef(currentQuestion);
  useEffect(() => {
    if (asking === null || asking === written.current) return;
    written.current = asking;
    setProgress(caseId, { currentQuestion: asking }).then(report, () => undefined);
  }, [asking, caseId, report]);
  return { stage, goBackTo: setWished };
}
