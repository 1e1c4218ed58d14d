import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../../rules/index.ts';
import type { Answer, Answers, FactId, QuestionId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useAssessment } from '../../shared/catalogue/index.ts';
import { navigate } from '../../shared/routing/index.ts';
import { useReportSave } from '../../shared/ui/index.ts';
import { setAnswer, setProgress, type CaseRow } from '../../storage/index.ts';
import { chooseQuestion, type ShownQuestion } from './logic/choose-question.ts';
import { compareAssessments, type AssessmentChange } from './logic/compare-assessments.ts';
import { answeredQuestions, previousQuestion } from './logic/question-order.ts';
import { usePending } from './use-pending.ts';

/** What the last answer did, and which answer that was. */
export interface LastChange {
  readonly facts: readonly FactId[];
  readonly change: AssessmentChange;
}

interface Baseline {
  readonly assessment: Assessment;
  readonly facts: readonly FactId[];
  readonly places: string;
}

export interface Interview {
  readonly assessment: Assessment | null;
  readonly failure: unknown;
  readonly working: boolean;
  /** The answers the rules can use. */
  readonly usable: Answers;
  /** Those the assessment rests on. */
  readonly settled: Answers;
  /** `null`: nothing is left to ask. */
  readonly shown: ShownQuestion | null;
  readonly last: LastChange | null;
  /** Keeps the answers of one question and goes on. */
  readonly save: (given: ReadonlyMap<FactId, Answer>) => Promise<void>;
  /** The question before the one shown; `null` at the beginning. */
  readonly previous: QuestionId | null;
  readonly goTo: (question: QuestionId | null) => void;
}

/** Everything the interview screen knows and does about one case. */
export function useInterview(caseRow: CaseRow, stored: Answers, opened: QuestionId | undefined): Interview {
  const catalogue = useCatalogue();
  const report = useReportSave();
  const { id: caseId, places, progress } = caseRow;
  const { answers, send, drop } = usePending(stored);
  const state = useAssessment(answers, places);
  const { assessment, usable, settled, working } = state;
  const [baseline, setBaseline] = useState<Baseline | null>(null);
  const placesKey = places.join(' ');
  const [held, setHeld] = useState<string | null>(null);

  const shown = useMemo(() => {
    if (assessment === null) return null;
    const { next, stillMatter } = assessment;
    return chooseQuestion(catalogue, settled, {
      opened,
      pinned: held ?? progress.currentQuestion,
      next,
      stillMatter,
    });
  }, [assessment, catalogue, settled, opened, held, progress.currentQuestion]);

  const asking = shown?.mode === 'asking' && opened === undefined ? shown.question.id : null;
  // Held here as well as stored: the record of it arrives later, and no question may be swapped meanwhile.
  if (asking !== null && asking !== held) setHeld(asking);
  useEffect(() => {
    if (asking !== null && asking !== progress.currentQuestion) {
      setProgress(caseId, { currentQuestion: asking }).then(report, () => undefined);
    }
  }, [asking, progress.currentQuestion, caseId, report]);

  const goTo = useCallback(
    (question: QuestionId | null) =>
      navigate({ screen: 'interview', caseId, ...(question !== null && { questionId: question }) }),
    [caseId],
  );

  const save = useCallback(
    async (given: ReadonlyMap<FactId, Answer>) => {
      if (assessment !== null) setBaseline({ assessment, facts: [...given.keys()], places: placesKey });
      send(given);
      if (opened !== undefined) goTo(null);
      for (const [fact, answer] of given) {
        if (!report(await setAnswer(caseId, fact, answer))) return drop();
      }
    },
    [assessment, placesKey, send, opened, goTo, report, caseId, drop],
  );

  const last = useMemo((): LastChange | null => {
    if (baseline === null || assessment === null || working || baseline.places !== placesKey) return null;
    return { facts: baseline.facts, change: compareAssessments(catalogue, baseline.assessment, assessment) };
  }, [catalogue, baseline, assessment, working, placesKey]);

  const previous = previousQuestion(answeredQuestions(catalogue, settled), shown?.question.id ?? null);
  return { assessment, failure: state.failure, working, usable, settled, shown, last, save, previous, goTo };
}
