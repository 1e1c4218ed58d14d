import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { plainBaseName, type Host, type HostSaveOutcome } from '../../host/index.ts';
import { useToast } from '../../shared/ui/index.ts';
import { toDocx } from './docx/to-docx.ts';
import { drawPaper } from './draw-paper.tsx';
import type { ReportModel } from './model/types.ts';
import { toReportHtml } from './paper/to-report-html.ts';
import style from './report.css?raw';

/** The files a report can become. */
export type ReportFile = 'pdf' | 'html' | 'docx';

export interface SaveReport {
  /** The file being made. */
  readonly busy: ReportFile | null;
  readonly save: (file: ReportFile) => void;
}

/** Saves the report as a file through the host, and says what became of it. */
export function useSaveReport(host: Host, model: ReportModel): SaveReport {
  const t = useTranslations('report');
  const { show } = useToast();
  const [busy, setBusy] = useState<ReportFile | null>(null);
  const save = useCallback(
    (file: ReportFile) => {
      const failed = () => show({ message: t('screen.notSaved'), tone: 'problem' });
      const tell = (outcome: HostSaveOutcome) => {
        if (outcome.status === 'saved') show({ message: t('screen.saved', { name: outcome.name }) });
        else if (outcome.status === 'handed-over')
          show({ message: t('screen.handedOver', { name: outcome.name }) });
        else if (outcome.status !== 'cancelled') failed();
      };
      const baseName = plainBaseName(`${model.name} - ${t('paper.fileName')}`, t('paper.fileName'));
      setBusy(file);
      void saveAs(file, host, model, baseName)
        .then(tell, failed)
        .finally(() => setBusy(null));
    },
    [host, model, show, t],
  );
  return { busy, save };
}

async function saveAs(
  file: ReportFile,
  host: Host,
  model: ReportModel,
  baseName: string,
): Promise<HostSaveOutcome> {
  switch (file) {
    case 'pdf':
      return await host.printToPdf(baseName, false);
    case 'html': {
      const content = toReportHtml(model, drawPaper(model), style);
      return await host.saveFile({ baseName, kind: 'html', content });
    }
    case 'docx':
      return await host.saveFile({ baseName, kind: 'docx', content: await toDocx(model) });
  }
}
