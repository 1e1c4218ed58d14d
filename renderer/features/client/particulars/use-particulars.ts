import { useCallback, useMemo, useState } from 'react';
import { useKeeper } from '../../../shared/autosave/index.ts';
import { useReportSave } from '../../../shared/ui/index.ts';
import { setParticular, type CaseId, type Papers, type ParticularValue } from '../../../storage/index.ts';
import type { Change } from './logic/stored-values.ts';

export interface ParticularsForm {
  /** What is stored, with what is typed here laid over it. */
  readonly values: Papers['particulars'];
  readonly change: (changes: readonly Change[]) => void;
  /** Writes at once what is waiting. */
  readonly flush: () => void;
}

/** Keeps what is typed: soon after, when a box is left, and when the page goes. */
export function useParticulars(caseId: CaseId, stored: Papers['particulars']): ParticularsForm {
  const report = useReportSave();
  const [typed, setTyped] = useState<ReadonlyMap<string, ParticularValue | null>>(new Map());
  const { put, flush } = useKeeper<string, ParticularValue | null>(async (changes) => {
    const kept = await Promise.all([...changes].map(([key, value]) => setParticular(caseId, key, value)));
    return kept.map(report).every(Boolean);
  });

  const change = useCallback(
    (changes: readonly Change[]) => {
      setTyped((before) => new Map([...before, ...changes]));
      for (const [key, value] of changes) put(key, value);
    },
    [put],
  );
  // What is typed here stands over what is stored until the page is left: a write that comes back late, or a window
  // beside this one, never takes a letter from under somebody's hands.
  const values = useMemo(() => {
    const laid = new Map(stored);
    for (const [key, value] of typed) {
      if (value === null) laid.delete(key);
      else laid.set(key, value);
    }
    return laid;
  }, [stored, typed]);
  return { values, change, flush };
}
