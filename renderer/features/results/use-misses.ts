import { useEffect, useState } from 'react';
import { useExplorer } from '../../shared/catalogue/index.ts';
import { knownMisses, missesOf, type MissesById } from './logic/misses-of.ts';
import type { ReadyResult } from './result-gate.tsx';

/**
 * What fails by one or two changeable answers, by provision; `null` while it is being worked out after the list is drawn.
 * The list, the records and the to-do tab share it.
 */
export function useMisses({ answers, assessment }: ReadyResult): MissesById | null {
  const explorer = useExplorer();
  const [, redraw] = useState(0);
  const misses = knownMisses(assessment);
  useEffect(() => {
    if (knownMisses(assessment) !== null) return undefined;
    const timer = window.setTimeout(() => {
      missesOf(explorer, answers, assessment);
      redraw((count) => count + 1);
    });
    return () => window.clearTimeout(timer);
  }, [explorer, answers, assessment]);
  return misses;
}
