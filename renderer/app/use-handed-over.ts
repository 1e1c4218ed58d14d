import { useMemo } from 'react';
import { useKeepState } from '../features/history/index.ts';
import type { Host, HostSaveOutcome } from '../host/index.ts';
import { useReportSave } from '../shared/ui/index.ts';
import type { CaseId, Stored } from '../storage/index.ts';

export interface HandedOver {
  /** The host as the report has it: what it prints or saves is noted in the case's history. */
  readonly host: Host;
  /** To be called after a case file was written. */
  readonly onCaseFile: (caseId: CaseId) => void;
  /** Keeps the case as it stands before much of it is changed at once, so that there is a way back to it. */
  readonly keepBefore: () => Promise<Stored<unknown>>;
}

const isOut = ({ status }: HostSaveOutcome): boolean => status === 'saved' || status === 'handed-over';

/** Keeps the state of a case whenever something of it is handed over: what somebody else holds can be looked up. */
export function useHandedOver(caseId: CaseId, host: Host): HandedOver {
  const keep = useKeepState();
  const report = useReportSave();
  return useMemo(() => {
    const note = (of: CaseId, reason: 'report' | 'case-file') => void keep(of, { reason }).then(report);
    const noted = async (job: Promise<HostSaveOutcome>) => {
      const outcome = await job;
      if (isOut(outcome)) note(caseId, 'report');
      return outcome;
    };
    return {
      host: {
        ...host,
        print: () => {
          host.print();
          note(caseId, 'report');
        },
        saveFile: (request) => noted(host.saveFile(request)),
        printToPdf: (baseName, landscape) => noted(host.printToPdf(baseName, landscape)),
      },
      onCaseFile: (of) => note(of, 'case-file'),
      keepBefore: () => keep(caseId, { reason: 'before-change' }),
    };
  }, [caseId, host, keep, report]);
}
