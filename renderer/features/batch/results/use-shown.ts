import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { endedOn } from '../../../../rules/index.ts';
import type { IsoDate } from '../../../../seeds/schema/index.ts';
import { useCatalogue, useIndex } from '../../../shared/catalogue/index.ts';
import { useLanguage } from '../../../shared/i18n/index.ts';
import { tableWords, type TableWords } from '../logic/cell-text.ts';
import {
  bestPlace,
  filterRows,
  NO_FILTER,
  tally,
  tallyVerdicts,
  type FilterPart,
  type Tally,
} from '../logic/filter-rows.ts';
import { RANKED_BEFORE } from '../logic/limits.ts';
import { rankWords, sortRows } from '../logic/sort-rows.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';

/** What is on show of the table, and how often what occurs in it. */
export interface Shown {
  readonly words: TableWords;
  /** The companies that the filter keeps, in the order chosen. */
  readonly order: Uint32Array;
  /** The names are being put in order. */
  readonly sorting: boolean;
  /** Each counted over what the other parts of the filter keep. */
  readonly byPlace: readonly Tally[];
  readonly byVerdict: readonly number[];
  readonly byNext: readonly Tally[];
}

/** Sorts, filters and counts. */
export function useShown(state: Extract<BatchState, { step: 'results' }>): Shown {
  const { language } = useLanguage();
  const { table } = state.result;
  const { filter, sort } = state.view;
  const words = useTableWords(state.plan.asOf);
  const names = state.names?.language === language ? state.names.ranks : null;
  useNameRanks(table.size <= RANKED_BEFORE || sort?.column.kind === 'name');
  const ranks = useMemo(
    () => ({
      names,
      places: rankWords(words.places.slice(1), language),
      provisions: rankWords(words.provisions.slice(1), language),
      questions: rankWords(words.questions.slice(1), language),
    }),
    [names, words, language],
  );
  const asRead = useMemo(() => Uint32Array.from({ length: table.size }, (_, at) => at), [table]);
  const sorted = useMemo(
    () => (sort === null ? asRead : sortRows(table, sort, ranks)),
    [table, sort, ranks, asRead],
  );
  const kept = useMemo(() => filterRows(table, asRead, filter), [table, asRead, filter]);
  const order = useMemo(
    () => (sorted === null || sorted === asRead ? kept : filterRows(table, sorted, filter)),
    [table, sorted, asRead, filter, kept],
  );
  const counted = useMemo(() => {
    // A part that filters nothing need not be left aside: one pass less over all rows at each letter typed.
    const without = (part: FilterPart) =>
      filter[part] === NO_FILTER[part] ? kept : filterRows(table, asRead, filter, part);
    return {
      byPlace: tally(without('place'), (at) => bestPlace(table, at)),
      byVerdict: tallyVerdicts(table, without('verdict')),
      byNext: tally(without('next'), (at) => table.next[at] ?? 0),
    };
  }, [table, asRead, filter, kept]);
  return { words, order, sorting: sorted === null, ...counted };
}

/** The words of the table. A place that only a plan names whose period is over says so wherever it stands. */
function useTableWords(asOf: IsoDate): TableWords {
  const t = useTranslations('batch.grid');
  const catalogue = useCatalogue();
  const { documents } = useIndex();
  const { language } = useLanguage();
  return useMemo(
    () =>
      tableWords(catalogue, language, {
        unranked: t('unranked'),
        said: {
          noName: (row) => t('noName', { row }),
          ended: t('endedMark'),
          planned: t('planned'),
          picked: t('picked'),
          notPicked: t('notPicked'),
        },
        isEnded: (place) => endedOn(place, documents, asOf) !== null,
      }),
    [catalogue, documents, language, asOf, t],
  );
}

function useNameRanks(wanted: boolean): void {
  const store = useBatchStore();
  const { language } = useLanguage();
  useEffect(() => {
    if (wanted) store.rankNames(language);
  }, [store, language, wanted]);
}
