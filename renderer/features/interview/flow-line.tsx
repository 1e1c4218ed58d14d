import { useTranslations } from 'use-intl';
import { Button, ProgressProof } from '../../shared/ui/index.ts';
import type { InterviewLength } from '../../storage/index.ts';
import styles from './flow-line.module.css';
import { HistoryButtons } from './history-buttons.tsx';
import type { AnswerHistory } from './logic/answer-history.ts';
import { QUICK_ANSWERS } from './logic/interview-stage.ts';

export interface FlowLineProps {
  /** Unanswered facts that can still change something, and those that cannot. */
  readonly still: number;
  readonly cannot: number;
  readonly length: InterviewLength;
  /** Questions answered so far. */
  readonly answered: number;
  readonly history: AnswerHistory;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Stops asking; `null` where nothing is being asked. */
  readonly onFinish: (() => void) | null;
}

/** One line that is always there: the stop proof, how far a quick check is, "finish now", undo and redo. */
export function FlowLine({ still, cannot, length, answered, onFinish, ...undoing }: FlowLineProps) {
  const t = useTranslations('interview.flow');
  const { history } = undoing;
  return (
    <div role="group" aria-label={t('label')} className={styles.line}>
      <div className={styles.proof}>
        {length === 'quick' && (
          <p className={styles.quick}>
            {t('quick', { answered: Math.min(answered, QUICK_ANSWERS), most: QUICK_ANSWERS })}
          </p>
        )}
        <ProgressProof still={still} cannot={cannot} />
      </div>
      <div className={styles.tools}>
        {history.done.length + history.undone.length > 0 && <HistoryButtons {...undoing} />}
        {onFinish !== null && (
          <Button size="s" tone="quiet" onPress={onFinish}>
            {t('finish')}
          </Button>
        )}
      </div>
    </div>
  );
}
