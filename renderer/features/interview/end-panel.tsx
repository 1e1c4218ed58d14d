import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Assessment } from '../../../rules/index.ts';
import type { Answers, QuestionId } from '../../../seeds/schema/index.ts';
import { navigate } from '../../shared/routing/index.ts';
import type { CaseId } from '../../storage/index.ts';
import styles from './complete-panel.module.css';
import { CompletePanel } from './complete-panel.tsx';
import { FinishPanel } from './finish-panel.tsx';
import type { Stage } from './logic/interview-stage.ts';
import { readShortcut, strokeOf } from './logic/shortcuts.ts';
import { StandsOut } from './stands-out.tsx';

export interface EndPanelProps {
  readonly caseId: CaseId;
  readonly stage: Exclude<Stage, { kind: 'question' }>;
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly previous: QuestionId | null;
  /** Goes on asking. */
  readonly onGoOn: () => void;
}

/** Where no question is asked: nothing is left to ask, or asking has stopped with something still open. */
export function EndPanel({ stage, onGoOn, ...props }: EndPanelProps) {
  const { caseId, assessment, previous } = props;
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
  return (
    <section className={styles.complete} aria-labelledby="interview-end" onKeyDown={goBack}>
      {stage.kind === 'complete' ? (
        <CompletePanel heading={heading} {...props} />
      ) : (
        <FinishPanel heading={heading} stage={stage} onGoOn={onGoOn} {...props} />
      )}
      <StandsOut caseId={caseId} assessment={assessment} />
    </section>
  );
}
