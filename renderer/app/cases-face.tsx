import { useCallback } from 'react';
import { CasesScreen } from '../features/cases/index.ts';
import { useKeepState } from '../features/history/index.ts';
import { BackupPlace, BackupReminder } from '../features/vault/index.ts';
import type { Host } from '../host/index.ts';
import { useReportSave } from '../shared/ui/index.ts';
import type { CaseId, Preferences } from '../storage/index.ts';

/** The list of cases, with what belongs to other features: a case file that is saved is noted in the case's history. */
export function CasesFace({ host, preferences }: { readonly host: Host; readonly preferences: Preferences }) {
  const keep = useKeepState();
  const report = useReportSave();
  const onSaved = useCallback(
    (caseId: CaseId) => void keep(caseId, { reason: 'case-file' }).then(report),
    [keep, report],
  );
  return (
    <CasesScreen
      host={host}
      onSaved={onSaved}
      notice={<BackupReminder host={host} preferences={preferences} />}
      footnote={<BackupPlace host={host} />}
    />
  );
}
