import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { useCommand } from '../../shared/commands/index.ts';
import { Button } from '../../shared/ui/index.ts';
import type { ReportModel } from './model/types.ts';
import styles from './report-screen.module.css';
import { useSaveReport } from './use-save-report.ts';

export interface ReportActionsProps {
  readonly host: Host;
  readonly model: ReportModel;
  readonly caseFile: ReactNode;
}

/** Ways to hand the report over. */
export function ReportActions({ host, model, caseFile }: ReportActionsProps) {
  const t = useTranslations('report.screen');
  const { busy, save } = useSaveReport(host, model);
  const pdf = host.capabilities.includes('print-to-pdf');
  useCommand('print', () => host.print());
  useCommand('save-pdf', pdf && busy === null ? () => save('pdf') : null);
  return (
    <div className={styles.actions}>
      <Button tone="primary" onPress={() => host.print()}>
        {t('print')}
      </Button>
      {pdf && (
        <Button onPress={() => save('pdf')} isDisabled={busy !== null}>
          {t('pdf')}
        </Button>
      )}
      <Button onPress={() => save('docx')} isDisabled={busy !== null}>
        {t('word')}
      </Button>
      <Button onPress={() => save('html')} isDisabled={busy !== null}>
        {t('html')}
      </Button>
      {caseFile}
      {!pdf && <p className={styles.note}>{t('printMeans')}</p>}
      <p role="status" className={styles.note}>
        {busy !== null && t('working')}
      </p>
    </div>
  );
}
