import { useMemo } from 'react';
import { orderDocuments, useCatalogue } from '../../shared/catalogue/index.ts';
import { openedList, type OpenedList } from './list-memory.ts';
import { factOrder } from './logic/fact-order.ts';
import { listMeasures } from './logic/measures.ts';
import { readingOrder } from './logic/reading-order.ts';
import type { ReadyResult } from './result-gate.tsx';

/** The list a record was opened from; where it was opened by its address, all measures by what to do. */
export function useOpenedList({ caseRow, assessment }: ReadyResult): OpenedList {
  const catalogue = useCatalogue();
  const opened = openedList(caseRow.id);
  return useMemo(() => {
    if (opened !== null) return opened;
    const { asOf } = assessment;
    const documents = orderDocuments(catalogue.documents, asOf);
    const measures = listMeasures(catalogue, assessment);
    const facts = factOrder(catalogue, assessment);
    return { tab: 'measures', ids: readingOrder({ catalogue, asOf, documents, facts }, measures, 'action') };
  }, [opened, catalogue, assessment]);
}
