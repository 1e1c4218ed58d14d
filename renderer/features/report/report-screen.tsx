import { memo, useEffect, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Card } from '../../shared/ui/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { ReportPaper } from './paper/report-paper.tsx';
import { cssString } from './paper/to-report-html.ts';
import { ReportActions } from './report-actions.tsx';
import { ReportOptions } from './report-options.tsx';
import './report.css';
import styles from './report-screen.module.css';
import { useReportChoices, useReportModel } from './use-report.ts';

export interface ReportScreenProps {
  readonly assessed: AssessedCase;
  readonly host: Host;
  /** The button that saves the case file; it belongs to another feature. */
  readonly caseFile: ReactNode;
}

const Paper = memo(ReportPaper);

/** The report as it will lie on the table, and the ways to hand it over. In print only the paper shows. */
export function ReportScreen(props: ReportScreenProps) {
  const t = useTranslations('report.screen');
  if (props.assessed.assessment.agreed) return <Desk {...props} />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <Card tone="warning">{t('disagreed')}</Card>
    </div>
  );
}

function Desk({ assessed, host, caseFile }: ReportScreenProps) {
  const t = useTranslations('report.screen');
  const dates = useDates();
  const choices = useReportChoices(assessed.caseRow.name);
  const model = useReportModel(assessed, choices);
  useRunningTitle(model.running);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p>{t('lead')}</p>
        <p>
          {t('asOf', { day: dates.day(assessed.assessment.asOf) })}{' '}
          <a href={formatRoute({ screen: 'settings' })}>{t('changeDay')}</a>
        </p>
      </div>
      <div className={styles.desk}>
        <div className={styles.tools}>
          <ReportOptions choices={choices} />
          <ReportActions host={host} model={model} caseFile={caseFile} />
        </div>
        <section aria-label={t('preview')} className={styles.preview}>
          <div className="rp-desk">
            <Paper model={model} outline="screen" />
          </div>
        </section>
      </div>
    </div>
  );
}

/** The foot of the printed page takes its words from a property of the root. */
function useRunningTitle(running: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--report-running', cssString(running));
    return () => void style.removeProperty('--report-running');
  }, [running]);
}
