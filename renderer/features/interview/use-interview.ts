import { useCallback, useMemo, useState } from 'react';
import type { Assessment, Outlook } from '../../../rules/index.ts';
import {
  sameAnswers,
  type Answers,
  type FactId,
  type IsoDate,
  type QuestionId,
} from '../../../seeds/schema/index.ts';
import { useAssessment, useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { navigate } from '../../shared/routing/index.ts';
import type { CaseRow } from '../../storage/index.ts';
import { compareAssessments, type AssessmentChange } from './logic/compare-assessments.ts';
import { compareStandings, type PlaceMove } from './logic/compare-standings.ts';
import type { Stage } from './logic/interview-stage.ts';
import { overlayAnswers, type Changes } from './logic/pending-answers.ts';
import { answeredQuestions, previousQuestion } from './logic/question-order.ts';
import { useChanges, type Cause, type ChangesOfAnswers } from './use-changes.ts';
import { usePending } from './use-pending.ts';
import { useShown } from './use-shown.ts';

/** What the last answer did, and which answer that was. */
export interface LastChange {
  /** The change of answers this is about: the same object for as long as it is the last. */
  readonly of: object;
  readonly facts: readonly FactId[];
  readonly cause: Cause;
  readonly change: AssessmentChange;
  readonly moves: readonly PlaceMove[];
}

interface Baseline {
  readonly assessment: Assessment;
  readonly facts: readonly FactId[];
  readonly cause: Cause;
  readonly places: string;
  readonly asOf: IsoDate;
  /** What the answers are to be after it: once they are others, the change is no longer that of this answer. */
  readonly answers: Answers;
}

export interface Interview extends ChangesOfAnswers {
  /** What is left to ask: of the answers given, and there before the verdicts are. */
  readonly outlook: Outlook | null;
  readonly assessment: Assessment | null;
  readonly failure: unknown;
  /** The answers the rules can use. */
  readonly usable: Answers;
  /** Those the assessment rests on. */
  readonly settled: Answers;
  readonly stage: Stage;
  readonly last: LastChange | null;
  /** How many questions have been answered. */
  readonly answered: number;
  /** The question before the one shown; `null` at the beginning. */
  readonly previous: QuestionId | null;
  readonly goTo: (question: QuestionId | null) => void;
  /** Stops asking, or goes on. */
  readonly finish: (finished: boolean) => void;
}

/** Everything the interview screen knows and does about one case. */
export function useInterview(caseRow: CaseRow, stored: Answers, opened: QuestionId | undefined): Interview {
  const catalogue = useCatalogue();
  const { questions } = useIndex();
  const { id: caseId, places, cares } = caseRow;
  const pending = usePending(stored);
  const state = useAssessment(pending.answers, places, cares);
  const { outlook, assessment, usable, settled, working } = state;
  const [finished, setFinished] = useState(false);
  const [baseline, setBaseline] = useState<Baseline | null>(null);
  const placesKey = places.join(' ');

  const answeredList = useMemo(() => answeredQuestions(catalogue, usable), [catalogue, usable]);
  const answered = answeredList.length;
  const { stage, goBackTo } = useShown(caseRow, outlook, usable, opened, { answered, finished });

  const goTo = useCallback(
    (question: QuestionId | null) =>
      navigate({ screen: 'interview', caseId, ...(question !== null && { questionId: question }) }),
    [caseId],
  );
  const hasStopped = stage.kind === 'stopped';
  const onChange = useCallback(
    (changes: Changes, cause: Cause) => {
      const facts = [...changes.keys()];
      const after = overlayAnswers(usable, changes);
      if (assessment !== null)
        setBaseline({ assessment, facts, cause, places: placesKey, asOf: assessment.asOf, answers: after });
      // An answer taken back is a question again: the one to be at, also where asking had stopped.
      const cleared = facts.find((fact) => changes.get(fact) === null);
      const question = (cleared === undefined ? undefined : questions.get(cleared)?.id) ?? null;
      if (question !== null) setFinished(false);
      if (question !== null && hasStopped) goTo(question);
      else if (opened !== undefined) goTo(null);
      goBackTo(question);
    },
    [assessment, usable, placesKey, opened, hasStopped, goTo, goBackTo, questions],
  );
  const changing = useChanges(caseId, pending, onChange);

  const change = useMemo((): LastChange | null => {
    if (baseline === null || assessment === null || baseline.places !== placesKey) return null;
    if (baseline.asOf !== assessment.asOf || !sameAnswers(baseline.answers, settled)) return null;
    const { facts, cause, assessment: before } = baseline;
    const moved = compareAssessments(catalogue, before, assessment);
    return { of: baseline, facts, cause, change: moved, moves: compareStandings(before, assessment) };
  }, [catalogue, baseline, assessment, settled, placesKey]);
  // While verdicts are worked out the last change stays: nothing flickers, and nothing is said twice.
  const [last, setLast] = useState<LastChange | null>(null);
  if (!working && last !== change) setLast(change);

  const current = stage.kind === 'question' ? stage.shown.question.id : null;
  const previous = previousQuestion(answeredList, current);
  const { failure } = state;
  return {
    ...changing,
    outlook,
    assessment,
    failure,
    usable,
    settled,
    stage,
    last,
    answered,
    previous,
    goTo,
    finish: setFinished,
  };
}
