import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { Button, EmptyState } from '../../shared/ui/index.ts';
import { useMeasureFilter } from './filter-memory.ts';
import { countFacets, filterMeasures, isFiltered, NO_FILTER } from './logic/filter-measures.ts';
import { groupMeasures, listMeasures } from './logic/measures.ts';
import { MeasureFilters } from './measure-filters.tsx';
import { MeasureGroupSection } from './measure-group.tsx';
import type { Reveal } from './measure-props.ts';
import styles from './measures-tab.module.css';
import type { ReadyResult } from './result-gate.tsx';
import { VerdictCounts } from './verdict-counts.tsx';

/** Up to this many hits are shown without folding any. */
const SHOW_ALL = 60;

/** Every provision by what to do about it, with filters that never lose one. */
export function MeasuresTab({ result }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.filter');
  const catalogue = useCatalogue();
  const { caseRow, assessment } = result;
  const [filter, setFilter] = useMeasureFilter(caseRow.id);
  const settled = useDeferredValue(filter);
  const measures = useMemo(() => listMeasures(catalogue, assessment), [catalogue, assessment]);
  const shown = useMemo(() => filterMeasures(catalogue, measures, settled), [catalogue, measures, settled]);
  const facets = useMemo(() => countFacets(catalogue, measures, settled), [catalogue, measures, settled]);
  const groups = useMemo(() => groupMeasures(shown), [shown]);
  const filtered = isFiltered(settled);
  const reveal: Reveal = { filtered, all: filtered && shown.length <= SHOW_ALL };
  return (
    <div className={styles.measures}>
      <VerdictCounts total={measures.length} facets={facets} filter={filter} onFilter={setFilter} />
      <MeasureFilters facets={facets} filter={filter} onFilter={setFilter} />
      <div className={styles.list}>
        <div role="status" className={styles.shown}>
          {filtered && (
            <>
              <span>{t('shown', { count: shown.length, total: measures.length })}</span>
              <Button size="s" tone="quiet" onPress={() => setFilter(NO_FILTER)}>
                {t('clear')}
              </Button>
            </>
          )}
        </div>
        {shown.length === 0 && (
          <EmptyState title={t('none')}>{t('noneBody', { total: measures.length })}</EmptyState>
        )}
        {groups.map((group) => (
          <MeasureGroupSection
            key={`${group.group} ${filtered} ${reveal.all}`}
            group={group}
            result={result}
            reveal={reveal}
          />
        ))}
      </div>
    </div>
  );
}
