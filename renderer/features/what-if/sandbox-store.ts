import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { FactId } from '../../../seeds/schema/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { differing, UNTOUCHED, type RealCase, type Sandbox } from './logic/sandbox.ts';

/** Per case, while this window is open: going to a record and back takes nothing from it. Never stored. */
const sandboxes = new Map<string, Sandbox>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes what is otherwise in the sandbox of a case. */
export function changeSandbox(caseId: string, change: (sandbox: Sandbox) => Sandbox): void {
  const before = sandboxes.get(caseId) ?? UNTOUCHED;
  const after = change(before);
  if (after === before) return;
  sandboxes.set(caseId, after);
  for (const listener of listeners) listener();
}

/** The case a sandbox lies beside. */
export function realCaseOf({ caseRow, answers, assessment }: AssessedCase): RealCase {
  return { answers, places: caseRow.places, asOf: assessment.asOf };
}

/** The sandbox of a case, without what does not differ from the case. */
export function useSandbox(assessed: AssessedCase): Sandbox {
  const caseId = assessed.caseRow.id;
  const read = useCallback(() => sandboxes.get(caseId) ?? UNTOUCHED, [caseId]);
  const sandbox = useSyncExternalStore(subscribe, read);
  return useMemo(() => differing(sandbox, realCaseOf(assessed)), [sandbox, assessed]);
}

/** Whose form is open, by case. */
const opened = new Map<string, FactId | null>();

/** Opens the form of one answer when the sandbox is next shown; `null`: none. */
export function openRow(caseId: string, fact: FactId | null): void {
  opened.set(caseId, fact);
}

/** Whose form is open in the sandbox of a case, kept over visits to other screens. */
export function useOpenRow(caseId: string): readonly [FactId | null, (fact: FactId | null) => void] {
  const [open, setOpen] = useState(() => opened.get(caseId) ?? null);
  const change = (fact: FactId | null) => {
    openRow(caseId, fact);
    setOpen(fact);
  };
  return [open, change];
}
