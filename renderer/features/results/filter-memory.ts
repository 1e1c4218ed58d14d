import { useState } from 'react';
import { NO_FILTER, type MeasureFilter } from './logic/filter-measures.ts';
import type { Grouping } from './logic/reading-order.ts';

/** How the list of measures is looked at. */
export interface ListView {
  readonly filter: MeasureFilter;
  readonly grouping: Grouping;
}

const AS_OPENED: ListView = { filter: NO_FILTER, grouping: 'action' };

/** What was looked for, by case, while this window is open: coming back from a record finds the list as it was. */
const remembered = new Map<string, ListView>();

/** Filter and grouping of a case's measures, kept over visits to a decision record. */
export function useListView(caseId: string): readonly [ListView, (change: Partial<ListView>) => void] {
  const [view, setView] = useState(() => remembered.get(caseId) ?? AS_OPENED);
  const change = (part: Partial<ListView>) => {
    const next = { ...view, ...part };
    remembered.set(caseId, next);
    setView(next);
  };
  return [view, change];
}
