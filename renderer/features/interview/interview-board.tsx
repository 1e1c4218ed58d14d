import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answers, Question, QuestionId } from '../../../seeds/schema/index.ts';
import { useLatest } from '../../shared/autosave/index.ts';
import { Card } from '../../shared/ui/index.ts';
import { useVisit } from '../../shared/visit/index.ts';
import type { CaseRow } from '../../storage/index.ts';
import { CaresSheet } from './cares-sheet.tsx';
import { CourseControls } from './course-controls.tsx';
import { EndPanel } from './end-panel.tsx';
import { FlowLine } from './flow-line.tsx';
import styles from './interview-board.module.css';
import { LivePanel } from './live-panel.tsx';
import { QuestionForm, type QuestionCommand } from './question-form.tsx';
import { ReviewList } from './review-list.tsx';
import { useInterview } from './use-interview.ts';
import { useLength } from './use-length.ts';
import { useSpokenChange } from './use-spoken-change.ts';
import { useTakeBack } from './use-take-back.ts';
import { VerdictsContext } from './verdicts-context.ts';

/**
 * Not drawn again while an answer is being worked out or written: long lists of options are dear. The question comes
 * first; what the answers give follows with the verdicts.
 */
const Form = memo(QuestionForm);
const Beside = memo(LivePanel);
const Below = memo(ReviewList);

export interface InterviewBoardProps {
  readonly caseRow: CaseRow;
  readonly answers: Answers;
  readonly opened: QuestionId | undefined;
}

/** The question in the middle, what the answers give beside it, and all answers so far. */
export function InterviewBoard({ caseRow, answers, opened }: InterviewBoardProps) {
  const t = useTranslations('interview');
  const interview = useInterview(caseRow, answers, opened);
  const { outlook, assessment, stage, usable, settled, goTo, finish, last } = interview;
  const leave = useCallback(() => goTo(null), [goTo]);
  const { undo, redo } = useTakeBack(interview);
  const setLength = useLength(caseRow);
  const [choosing, setChoosing] = useState(false);
  const stop = useCallback(() => {
    finish(true);
    goTo(null);
  }, [finish, goTo]);
  const { length } = caseRow.progress;
  const command = useCallback(
    (kind: QuestionCommand) => {
      if (kind === 'finish') stop();
      else if (kind === 'cares') setChoosing(true);
      else setLength(length === 'quick' ? 'full' : 'quick');
    },
    [stop, setLength, length],
  );
  const { on } = useVisit();
  const latest = useLatest(usable);
  useSpokenChange(last);
  const current = useDeferredValue(stage.kind === 'question' ? stage.shown.question.id : null);
  const course = useMemo(
    () => <CourseControls caseRow={caseRow} onLength={setLength} onChooseCares={() => setChoosing(true)} />,
    [caseRow, setLength],
  );
  if (outlook === null || assessment === null) {
    return (
      <div className={styles.board}>
        {interview.failure === null ? <p role="status">{t('panel.working')}</p> : <Failure />}
      </div>
    );
  }
  const still = outlook.stillMatter.filter((fact) => !usable.has(fact)).length;
  // With a client looking on the question comes at once; how far to go stands beside it.
  const isStart = !on && stage.kind === 'question' && opened === undefined && usable.size === 0;
  return (
    <VerdictsContext value={assessment}>
      <div className={styles.frame}>
        <div className={styles.board}>
          <div className={styles.main}>
            <FlowLine
              still={still}
              cannot={outlook.cannotMatter.length}
              length={length}
              answered={interview.answered}
              history={interview.history}
              onUndo={undo}
              onRedo={redo}
              onFinish={stage.kind === 'question' && still > 0 ? stop : null}
            />
            {isStart && <div className={styles.start}>{course}</div>}
            {stage.kind === 'question' ? (
              <Form
                key={formKey(stage.shown.question, usable)}
                caseId={caseRow.id}
                cares={caseRow.cares}
                places={caseRow.places}
                shown={stage.shown}
                outlook={outlook}
                answers={usable}
                latest={latest}
                previous={interview.previous}
                onSave={interview.save}
                onLeave={opened === undefined ? null : leave}
                onBack={goTo}
                onCommand={command}
              />
            ) : (
              <EndPanel
                key={stage.kind}
                caseId={caseRow.id}
                stage={stage}
                assessment={{ ...assessment, ...outlook }}
                answers={usable}
                previous={interview.previous}
                onGoOn={() => {
                  finish(false);
                  if (stage.kind === 'stopped' && stage.why === 'quick') setLength('full');
                }}
              />
            )}
          </div>
          <Beside
            caseRow={caseRow}
            assessment={assessment}
            answers={settled}
            last={last}
            complete={stage.kind === 'complete'}
            course={isStart ? null : course}
          />
          <Below caseRow={caseRow} answers={settled} current={current} />
        </div>
        {choosing && <CaresSheet caseRow={caseRow} onClose={() => setChoosing(false)} />}
      </div>
    </VerdictsContext>
  );
}

/** A question comes back where an answer has opened another of its facts: that is a new form. */
function formKey({ id, facts }: Question, answers: Answers): string {
  return `${id} ${facts.filter((fact) => answers.has(fact)).length}`;
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
