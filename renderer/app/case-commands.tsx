import { useState } from 'react';
import { SaveCaseDialog } from '../features/cases/index.ts';
import type { Host } from '../host/index.ts';
import { useCommand } from '../shared/commands/index.ts';
import type { CaseId } from '../storage/index.ts';

/** What the menu can do with the case on the desk, whichever of its faces is on show. */
export function CaseCommands({
  caseId,
  saveFile,
  onSaved,
}: { readonly caseId: CaseId; readonly onSaved: (caseId: CaseId) => void } & Pick<Host, 'saveFile'>) {
  const [saving, setSaving] = useState(false);
  useCommand('save-case-file', () => setSaving(true));
  return (
    saving && (
      <SaveCaseDialog
        caseId={caseId}
        saveFile={saveFile}
        onSaved={onSaved}
        onClose={() => setSaving(false)}
      />
    )
  );
}
