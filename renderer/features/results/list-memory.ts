import { useEffect } from 'react';
import type { ProvisionId } from '../../../seeds/schema/index.ts';

/** The views that list provisions and lead to their records. */
export type ListTab = 'measures' | 'to-do' | 'ledger';

/** A list as it stood when a record was opened from it. */
export interface OpenedList {
  readonly tab: ListTab;
  readonly ids: readonly ProvisionId[];
}

const opened = new Map<string, OpenedList>();

/** Remembers, while this window is open, the order in which a view lists its provisions. */
export function useRememberList(caseId: string, tab: ListTab, ids: readonly ProvisionId[]): void {
  useEffect(() => {
    opened.set(caseId, { tab, ids });
  }, [caseId, tab, ids]);
}

/** The list looked at last; `null` where a record was opened by its address. */
export function openedList(caseId: string): OpenedList | null {
  return opened.get(caseId) ?? null;
}
