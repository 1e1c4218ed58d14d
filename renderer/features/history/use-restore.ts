import { useTranslations } from 'use-intl';
import { useReportSave, useToast } from '../../shared/ui/index.ts';
import {
  changeCase,
  loadCase,
  takeBackChange,
  type CaseChange,
  type CaseId,
  type Snapshot,
} from '../../storage/index.ts';
import { changeBack } from './logic/change-back.ts';
import { useKeepState } from './use-keep-state.ts';

/** Keeps the state of now, puts the case back to an earlier one, all of it or nothing, and offers to undo that. */
export function useRestore(caseId: CaseId): (state: Snapshot) => Promise<void> {
  const t = useTranslations('history.restore');
  const common = useTranslations('common');
  const report = useReportSave();
  const keep = useKeepState();
  const { show } = useToast();
  const undo = async (made: CaseChange, before: CaseChange) => {
    const undone = await takeBackChange(caseId, made, before);
    if (!report(undone) || !undone.ok) return;
    const { facts, places, cares } = undone.value;
    const left = facts.length + (places ? 1 : 0) + (cares ? 1 : 0);
    show({ message: left === 0 ? t('undone') : t('left', { count: left }) });
  };
  return async (state) => {
    if (!report(await keep(caseId, { reason: 'before-change' }))) return;
    // From what is stored, not from what this window shows: another may have changed it.
    const open = await loadCase(caseId);
    if (!report(open) || !open.ok || open.value.case === null) return;
    const made = changeBack(state, { row: open.value.case, answers: open.value.answers });
    const changed = await changeCase(caseId, made);
    if (!report(changed) || !changed.ok) return;
    const before = changed.value;
    show({
      message: t('done'),
      action: { label: common('undo'), onPress: () => void undo(made, before) },
    });
  };
}
