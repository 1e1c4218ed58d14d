import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDates } from '../../shared/i18n/index.ts';
import { navigate, type ResultTab } from '../../shared/routing/index.ts';
import { Tabs } from '../../shared/ui/index.ts';
import type { CaseId } from '../../storage/index.ts';
import { DayControl } from './day-control.tsx';
import { LedgerTab } from './ledger-tab.tsx';
import { MeasuresTab } from './measures-tab.tsx';
import { PlacesTab } from './places-tab.tsx';
import { ResultGate, type ReadyResult } from './result-gate.tsx';
import styles from './results-screen.module.css';
import { ResultState } from './result-state.tsx';
import { ToDoTab } from './to-do-tab.tsx';

export interface ResultsScreenProps {
  readonly caseId: CaseId;
  readonly tab: ResultTab;
  /** Views that other features draw. */
  readonly matrix: (result: ReadyResult) => ReactNode;
  readonly whatIf: (result: ReadyResult) => ReactNode;
}

/** What a case comes to: measures to act on, places, and the ledger of everything that was read. */
export function ResultsScreen({ caseId, ...rest }: ResultsScreenProps) {
  return <ResultGate caseId={caseId}>{(result) => <Results result={result} {...rest} />}</ResultGate>;
}

function Results({
  result,
  tab,
  matrix,
  whatIf,
}: Omit<ResultsScreenProps, 'caseId'> & { readonly result: ReadyResult }) {
  const t = useTranslations('results');
  const dates = useDates();
  const { caseRow, assessment } = result;
  return (
    <div className={styles.frame}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div className={styles.line}>
            <h1 tabIndex={-1}>{t('title')}</h1>
            <p className={styles.basis}>
              {t('basis', {
                day: dates.day(assessment.asOf),
                places: caseRow.places.length === 0 ? 'all' : 'some',
                count: assessment.places.length,
              })}{' '}
              <DayControl />
            </p>
          </div>
          <ResultState result={result} />
        </header>
        <Tabs
          label={t('tabs.label')}
          selected={tab}
          onSelect={(next) => navigate({ screen: 'results', caseId: caseRow.id, tab: next })}
          items={[
            { id: 'measures', title: t('tabs.measures'), content: () => <MeasuresTab result={result} /> },
            { id: 'places', title: t('tabs.places'), content: () => <PlacesTab result={result} /> },
            { id: 'matrix', title: t('tabs.matrix'), content: () => matrix(result) },
            { id: 'what-if', title: t('tabs.whatIf'), content: () => whatIf(result) },
            { id: 'to-do', title: t('tabs.toDo'), content: () => <ToDoTab result={result} /> },
            { id: 'ledger', title: t('tabs.ledger'), content: () => <LedgerTab result={result} /> },
          ]}
        />
      </div>
    </div>
  );
}
