import { useTranslations } from 'use-intl';
import { useDates } from '../../shared/i18n/index.ts';
import { navigate, type ResultTab } from '../../shared/routing/index.ts';
import { Tabs } from '../../shared/ui/index.ts';
import type { CaseId } from '../../storage/index.ts';
import { LedgerTab } from './ledger-tab.tsx';
import { MeasuresTab } from './measures-tab.tsx';
import { PlacesTab } from './places-tab.tsx';
import { ResultGate, type ReadyResult } from './result-gate.tsx';
import styles from './results-screen.module.css';
import { ResultState } from './result-state.tsx';

export interface ResultsScreenProps {
  readonly caseId: CaseId;
  readonly tab: ResultTab;
}

/** What a case comes to: measures to act on, places, and the ledger of everything that was read. */
export function ResultsScreen({ caseId, tab }: ResultsScreenProps) {
  return <ResultGate caseId={caseId}>{(result) => <Results result={result} tab={tab} />}</ResultGate>;
}

function Results({ result, tab }: { readonly result: ReadyResult; readonly tab: ResultTab }) {
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
              })}
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
            { id: 'ledger', title: t('tabs.ledger'), content: () => <LedgerTab result={result} /> },
          ]}
        />
      </div>
    </div>
  );
}
