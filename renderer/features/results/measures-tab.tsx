import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { orderDocuments, useCatalogue } from '../../shared/catalogue/index.ts';
import { Button, EmptyState, Segments } from '../../shared/ui/index.ts';
import { useListView } from './filter-memory.ts';
import { useRememberList } from './list-memory.ts';
import { factOrder } from './logic/fact-order.ts';
import { isFiltered, narrowMeasures, NO_FILTER } from './logic/filter-measures.ts';
import { listMeasures } from './logic/measures.ts';
import { GROUPINGS, readingOrder } from './logic/reading-order.ts';
import { MeasureFilters } from './measure-filters.tsx';
import { MeasureList } from './measure-list.tsx';
import type { Reveal } from './measure-props.ts';
import styles from './measures-tab.module.css';
import { NowPanel } from './now-panel.tsx';
import type { ReadyResult } from './result-gate.tsx';
import { VerdictCounts } from './verdict-counts.tsx';

/** Up to this many hits are shown without folding any. */
const SHOW_ALL = 60;

/** Every provision by what to do about it, by subject or by document, with filters that never lose one. */
export function MeasuresTab({ result }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.filter');
  const catalogue = useCatalogue();
  const { caseRow, assessment } = result;
  const { asOf } = assessment;
  const [view, change] = useListView(caseRow.id);
  const settled = useDeferredValue(view);
  const measures = useMemo(() => listMeasures(catalogue, assessment), [catalogue, assessment]);
  const { shown, facets } = useMemo(
    () => narrowMeasures({ catalogue, asOf }, measures, settled.filter),
    [catalogue, asOf, measures, settled.filter],
  );
  const order = useMemo(() => {
    const documents = orderDocuments(catalogue.documents, asOf);
    const facts = factOrder(catalogue, assessment);
    return readingOrder({ catalogue, asOf, documents, facts }, shown, settled.grouping);
  }, [catalogue, assessment, asOf, shown, settled.grouping]);
  useRememberList(caseRow.id, 'measures', order);
  const filtered = isFiltered(settled.filter);
  const all = filtered && shown.length <= SHOW_ALL;
  // Ticking and typing redraw the filters at once; the hundreds of rows only when their turn has come.
  const list = useMemo(() => {
    const reveal: Reveal = { filtered, all };
    return <MeasureList measures={shown} grouping={settled.grouping} result={result} reveal={reveal} />;
  }, [shown, settled.grouping, result, filtered, all]);
  const now = useMemo(() => <NowPanel measures={measures} result={result} />, [measures, result]);
  const refine = {
    facets,
    filter: view.filter,
    onFilter: (filter: typeof view.filter) => change({ filter }),
  };
  return (
    <div className={styles.measures}>
      <div className={styles.top}>
        {!filtered && now}
        <VerdictCounts total={measures.length} shown={shown} {...refine} />
      </div>
      <MeasureFilters {...refine} />
      <div className={styles.list}>
        <div className={styles.tools}>
          <div role="status" className={styles.shown}>
            {filtered && (
              <>
                <span>{t('shown', { count: shown.length, total: measures.length })}</span>
                <Button size="s" tone="quiet" onPress={() => change({ filter: NO_FILTER })}>
                  {t('clear')}
                </Button>
              </>
            )}
          </div>
          <Segments
            label={t('groupBy')}
            labelShown
            options={GROUPINGS.map((id) => ({ id, label: t(`grouping.${id}`) }))}
            value={view.grouping}
            onChange={(grouping) => {
              if (grouping !== null) change({ grouping });
            }}
          />
        </div>
        {shown.length === 0 && (
          <EmptyState title={t('none')}>{t('noneBody', { total: measures.length })}</EmptyState>
        )}
        {list}
      </div>
    </div>
  );
}
