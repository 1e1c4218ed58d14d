import { useState } from 'react';
import { NO_FILTER, type MeasureFilter } from './logic/filter-measures.ts';

/** What was looked for, by case, while this window is open: coming back from a record finds the list as it was. */
const remembered = new Map<string, MeasureFilter>();

/** The filter of a case's measures, kept over visits to a decision record. */
export function useMeasureFilter(caseId: string): readonly [MeasureFilter, (filter: MeasureFilter) => void] {
  const [filter, setFilter] = useState(() => remembered.get(caseId) ?? NO_FILTER);
  const change = (next: MeasureFilter) => {
    remembered.set(caseId, next);
    setFilter(next);
  };
  return [filter, change];
}
