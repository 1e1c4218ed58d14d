import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { Steps } from '../steps.tsx';
import styles from '../batch.module.css';
import { ALL_COLUMNS, columnKey } from '../logic/columns.ts';
import { isFiltering, NO_FILTER } from '../logic/filter-rows.ts';
import { nextSort } from '../logic/next-sort.ts';
import type { BatchState } from '../store/batch-state.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import { Button, cx, EmptyState, useToast } from '../../../shared/ui/index.ts';
import { Charts } from './charts.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { CompanySheet } from './company-sheet.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Filters } from './filters.tsx';
import { GridLegend } from './grid-legend.tsx';
import { Grid } from './grid.tsx';
import { MOST_PICKED, PickedBar } from './picked-bar.tsx';
import { ProblemList } from './problem-list.tsx';
import { ResultsHead } from './results-head.tsx';
import { ShownLine } from './shown-line.tsx';
import { useShown } from './use-shown.ts';

type ResultsState = Extract<BatchState, { step: 'results' }>;

export interface ResultsStepProps {
  readonly host: Host;
  readonly state: ResultsState;
}

/** The companies in a table, with what they have in common above it and what could not be read below. */
export function ResultsStep({ host, state }: ResultsStepProps) {
  const t = useTranslations('batch.results');
  const store = useBatchStore();
  const { table } = state.result;
  const { view } = state;
  const shown = useShown(state);
  const [opened, setOpened] = useState<number | null>(null);
  const columns = useMemo(
    () => ALL_COLUMNS.filter((column) => view.columns.has(columnKey(column))),
    [view.columns],
  );
  const pick = usePick(state);
  return (
    <div className={cx(styles.page, styles.wide)}>
      <ResultsHead state={state} />
      <Steps at="results" />
      {table.size === 0 ? (
        <EmptyState
          title={t('nothing')}
          action={<Button onPress={store.backToColumns}>{t('columns')}</Button>}
        >
          {t('nothingBody')}
        </EmptyState>
      ) : (
        <>
          <Charts
            filter={view.filter}
            words={shown.words}
            byPlace={shown.byPlace}
            byVerdict={shown.byVerdict}
            byNext={shown.byNext}
          />
          <section aria-labelledby="batch-table" className={styles.section}>
            <div className={styles.spread}>
              <h2 id="batch-table">{t('table')}</h2>
              <div className={styles.line}>
                <ColumnChoice state={state} />
                <ExportMenu host={host} state={state} shown={shown} />
              </div>
            </div>
            <Filters filter={view.filter} words={shown.words} byPlace={shown.byPlace} byNext={shown.byNext} />
            <ShownLine state={state} shown={shown} />
            <PickedBar state={state} />
            {shown.order.length === 0 ? (
              <EmptyState
                title={t('noneFits')}
                action={<Button onPress={() => store.setView({ filter: NO_FILTER })}>{t('showAll')}</Button>}
              >
                {isFiltering(view.filter) ? t('noneFitsBody') : ''}
              </EmptyState>
            ) : (
              <Grid
                label={t('table')}
                table={table}
                words={shown.words}
                order={shown.order}
                columns={columns}
                sort={view.sort}
                picked={view.picked}
                onSort={(column) => store.setView({ sort: nextSort(view.sort, column) })}
                onPick={pick}
                onOpen={setOpened}
              />
            )}
            <GridLegend />
          </section>
        </>
      )}
      <ProblemList host={host} state={state} />
      {opened !== null && (
        <CompanySheet state={state} words={shown.words} company={opened} onClose={() => setOpened(null)} />
      )}
    </div>
  );
}

/** Ticks a company or takes the tick away; no more than can be made cases of at once. */
function usePick({ view }: ResultsState): (company: number) => void {
  const t = useTranslations('batch.results');
  const store = useBatchStore();
  const { show } = useToast();
  return (company) => {
    const picked = new Set(view.picked);
    if (!picked.delete(company)) {
      if (picked.size >= MOST_PICKED) return show({ message: t('mostPicked', { most: MOST_PICKED }) });
      picked.add(company);
    }
    store.setView({ picked });
  };
}
