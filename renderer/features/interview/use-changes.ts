import { useCallback } from 'react';
import type { Answer, FactId } from '../../../seeds/schema/index.ts';
import { useReportSave } from '../../shared/ui/index.ts';
import { changeAnswers, type CaseId, type Stored } from '../../storage/index.ts';
import { changeHistory, useHistory } from './history-store.ts';
import {
  forgetStep,
  recordStep,
  redoStep,
  stepOf,
  undoStep,
  type AnswerHistory,
  type Taken,
} from './logic/answer-history.ts';
import type { Changes } from './logic/pending-answers.ts';
import { within } from './logic/within.ts';
import type { Pending } from './use-pending.ts';

/** How answers came to change. */
export type Cause = 'saved' | 'undone' | 'redone';

export interface ChangesOfAnswers {
  readonly history: AnswerHistory;
  /** Says whether the answers count now; where the device has refused them, they do not. */
  readonly save: (given: ReadonlyMap<FactId, Answer>) => Promise<boolean>;
  /** Takes the latest step back, or gives it again. Gives back what that does; `null` when there is none. */
  readonly undo: () => Taken | null;
  readonly redo: () => Taken | null;
}

const SETTLED_AFTER = 10_000;
/**
 * How long the next question waits for the device to have the answer, in milliseconds: whoever sees it can rely on
 * that nothing before it can be lost. A device that takes longer keeps nobody.
 */
const DEVICE_WAIT = 1_000;

/**
 * Changes answers, with a way back: what is saved counts as soon as the device has it, a step taken back or given again
 * at once. `onChange` runs before anything changes on screen.
 */
export function useChanges(
  caseId: CaseId,
  { answers, send, drop }: Pending,
  onChange: (changes: Changes, cause: Cause) => void,
): ChangesOfAnswers {
  const report = useReportSave();
  const history = useHistory(caseId);

  /** Lets changes count on screen, and no longer where writing them fails. */
  const show = useCallback(
    async (changes: Changes, writing: Promise<Stored<void>>): Promise<boolean> => {
      send(changes);
      if (!report(await writing)) {
        drop(changes);
        return false;
      }
      // By then it has been read back, unless another window has overwritten it: that one counts.
      setTimeout(() => drop(changes), SETTLED_AFTER);
      return true;
    },
    [send, drop, report],
  );

  const save = useCallback(
    async (given: ReadonlyMap<FactId, Answer>) => {
      const step = stepOf(answers, given);
      const writing = changeAnswers(caseId, given, { dropForms: true });
      const soon = await within(writing, DEVICE_WAIT);
      if (soon !== null && !report(soon)) return false;
      onChange(given, 'saved');
      changeHistory(caseId, (before) => recordStep(before, step));
      const written = await show(given, writing);
      if (!written) changeHistory(caseId, (before) => forgetStep(before, step));
      return written;
    },
    [answers, caseId, onChange, report, show],
  );

  const take = useCallback(
    (taken: Taken | null, cause: Cause) => {
      if (taken === null) return null;
      changeHistory(caseId, () => taken.history);
      if (taken.changes.size === 0) return taken;
      onChange(taken.changes, cause);
      const writing = changeAnswers(caseId, taken.changes, { dropForms: false });
      void show(taken.changes, writing).then((written) => {
        if (!written) changeHistory(caseId, (now) => (now === taken.history ? history : now));
      });
      return taken;
    },
    [caseId, history, onChange, show],
  );
  const undo = useCallback(() => take(undoStep(history, answers), 'undone'), [take, history, answers]);
  const redo = useCallback(() => take(redoStep(history, answers), 'redone'), [take, history, answers]);
  return { history, save, undo, redo };
}
