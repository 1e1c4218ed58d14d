import { useCallback } from 'react';
import type { Answer, FactId } from '../../../seeds/schema/index.ts';
import { useReportSave } from '../../shared/ui/index.ts';
import { changeAnswers, type CaseId } from '../../storage/index.ts';
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
import type { Pending } from './use-pending.ts';

/** How answers came to change. */
export type Cause = 'saved' | 'undone' | 'redone';

export interface ChangesOfAnswers {
  readonly history: AnswerHistory;
  readonly save: (given: ReadonlyMap<FactId, Answer>) => Promise<void>;
  /** Takes the latest step back, or gives it again. Gives back what that does; `null` when there is none. */
  readonly undo: () => Taken | null;
  readonly redo: () => Taken | null;
}

const SETTLED_AFTER = 10_000;

/** Changes answers: at once on screen, then on the device, with a way back. `onChange` runs before anything changes. */
export function useChanges(
  caseId: CaseId,
  { answers, send, drop }: Pending,
  onChange: (changes: Changes, cause: Cause) => void,
): ChangesOfAnswers {
  const report = useReportSave();
  const history = useHistory(caseId);

  const write = useCallback(
    async (changes: Changes, how: { readonly dropForms: boolean }): Promise<boolean> => {
      send(changes);
      if (!report(await changeAnswers(caseId, changes, how))) {
        drop(changes);
        return false;
      }
      // By then it has been read back, unless another window has overwritten it: that one counts.
      setTimeout(() => drop(changes), SETTLED_AFTER);
      return true;
    },
    [caseId, send, drop, report],
  );

  const save = useCallback(
    async (given: ReadonlyMap<FactId, Answer>) => {
      const step = stepOf(answers, given);
      onChange(given, 'saved');
      changeHistory(caseId, (before) => recordStep(before, step));
      const written = await write(given, { dropForms: true });
      if (!written) changeHistory(caseId, (before) => forgetStep(before, step));
    },
    [answers, caseId, onChange, write],
  );

  const take = useCallback(
    (taken: Taken | null, cause: Cause) => {
      if (taken === null) return null;
      changeHistory(caseId, () => taken.history);
      if (taken.changes.size === 0) return taken;
      onChange(taken.changes, cause);
      void write(taken.changes, { dropForms: false }).then((written) => {
        if (!written) changeHistory(caseId, (now) => (now === taken.history ? history : now));
      });
      return taken;
    },
    [caseId, history, onChange, write],
  );
  const undo = useCallback(() => take(undoStep(history, answers), 'undone'), [take, history, answers]);
  const redo = useCallback(() => take(redoStep(history, answers), 'redone'), [take, history, answers]);
  return { history, save, undo, redo };
}
