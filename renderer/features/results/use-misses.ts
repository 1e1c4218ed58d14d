import { useEffect, useState } from 'react';
import type { Assessment, NearestMiss } from '../../../rules/index.ts';
import type { ProvisionId } from '../../../seeds/schema/index.ts';
import { useExplorer } from '../../shared/catalogue/index.ts';
import type { ReadyResult } from './result-gate.tsx';

export type MissesById = ReadonlyMap<ProvisionId, NearestMiss>;

/** Worked out once for each assessment: the list, the records and the to-do tab come back to it. */
const known = new WeakMap<Assessment, MissesById>();

/** What fails by one or two changeable answers, by provision; `null` while it is being worked out after the list is drawn. */
export function useMisses({ answers, assessment }: ReadyResult): MissesById | null {
  const explorer = useExplorer();
  const [, redraw] = useState(0);
  const misses = known.get(assessment);
  useEffect(() => {
    if (known.has(assessment)) return undefined;
    const timer = window.setTimeout(() => {
      const { asOf, places } = assessment;
      const list = explorer.misses(answers, { asOf, places });
      known.set(assessment, new Map(list.map((miss) => [miss.id, miss])));
      redraw((count) => count + 1);
    });
    return () => window.clearTimeout(timer);
  }, [explorer, answers, assessment]);
  return misses ?? null;
}
