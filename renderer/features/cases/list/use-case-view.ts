import { useState } from 'react';
import type { CaseView } from '../logic/pick-cases.ts';

/** How the list was looked at, while this window is open: coming back from a case finds it as it was. */
let remembered: CaseView = { wanted: '', tag: null, order: 'changed' };

/** Search, tag and order of the list. */
export function useCaseView(): readonly [CaseView, (change: Partial<CaseView>) => void] {
  const [view, setView] = useState(() => remembered);
  const change = (part: Partial<CaseView>) => {
    remembered = { ...view, ...part };
    setView(remembered);
  };
  return [view, change];
}
