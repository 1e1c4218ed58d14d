import { useTranslations } from 'use-intl';
import { usePack } from '../../shared/catalogue/index.ts';
import { useReportSave, useToast } from '../../shared/ui/index.ts';
import { cleanCaseName, importCase, type CaseId } from '../../storage/index.ts';
import { useBatchStore } from './store/batch-keeper.tsx';
import type { BatchState } from './store/batch-state.ts';
import type { CompanyAnswers } from './worker/protocol.ts';

/** Makes a case of each company, with its name, its answers and the places considered. Gives the ids of those made. */
export function useOpenAsCases({
  plan,
  result,
}: Extract<BatchState, { step: 'results' }>): (companies: readonly number[]) => Promise<readonly CaseId[]> {
  const t = useTranslations('batch.picked');
  const store = useBatchStore();
  const pack = usePack();
  const report = useReportSave();
  const { show } = useToast();
  const contentOf = ({ company, name, answers, places }: CompanyAnswers) => ({
    name: cleanCaseName(name) ?? t('rowName', { row: result.table.rows[company] ?? 0 }),
    asOf: plan.asOf,
    pack: { version: pack.version, hash: pack.hash },
    places: [...(places.length > 0 ? places : plan.places)],
    cares: [],
    length: 'full' as const,
    answers: [...answers].map(([fact, answer]) => ({ fact, answer })),
    later: [],
  });
  return async (companies) => {
    const read = await store.answersOf(companies);
    if (read.length < companies.length) show({ message: t('notRead'), tone: 'problem' });
    const made: CaseId[] = [];
    for (const company of read) {
      const kept = await importCase(contentOf(company));
      if (!report(kept) || !kept.ok) break;
      made.push(kept.value.id);
    }
    return made;
  };
}
