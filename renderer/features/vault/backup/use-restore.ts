import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host, HostFile } from '../../../host/index.ts';
import { useReportSave, useToast } from '../../../shared/ui/index.ts';
import {
  BACKUP_FILE_LIMIT,
  compareBackup,
  openSealed,
  readBackup,
  restoreBackup,
  type Backup,
  type BackupProblem,
  type ComparedEntry,
  type OnDiffering,
  type ReadBackup,
  type SealedBackup,
} from '../../../storage/index.ts';

export type RestoreProblem = BackupProblem | { readonly kind: 'unreadable' };

/** How far a restore has come. Nothing is changed before the last step. */
export type RestoreStep =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading'; readonly done: number }
  | {
      readonly step: 'sealed';
      readonly sealed: SealedBackup;
      readonly problem: RestoreProblem | null;
    }
  | { readonly step: 'refused'; readonly problem: RestoreProblem }
  | { readonly step: 'compared'; readonly backup: Backup; readonly entries: readonly ComparedEntry[] }
  | { readonly step: 'restoring' };

export interface Restore {
  readonly now: RestoreStep;
  readonly fileName: string;
  readonly choose: () => void;
  readonly unlock: (passphrase: string) => void;
  readonly go: (onDiffering: OnDiffering) => void;
}

/** Takes a backup from a file to the cases of this device, step by step. */
export function useRestore(openFiles: Host['openFiles'], onDone: () => void): Restore {
  const t = useTranslations('vault.restore');
  const report = useReportSave();
  const { show } = useToast();
  const [now, setNow] = useState<RestoreStep>({ step: 'choosing' });
  const [fileName, setFileName] = useState('');
  const busy = useRef(false);
  const progress = (done: number) => setNow({ step: 'reading', done });

  const opened = async (read: Exclude<ReadBackup, { kind: 'sealed' }>, sealed: SealedBackup | null) => {
    if (read.kind === 'refused') {
      const again = sealed !== null && read.problem.kind === 'not-opened';
      setNow(
        again
          ? { step: 'sealed', sealed, problem: read.problem }
          : { step: 'refused', problem: read.problem },
      );
      return;
    }
    const compared = await compareBackup(read.backup);
    if (report(compared) && compared.ok)
      setNow({ step: 'compared', backup: read.backup, entries: compared.value });
    else setNow({ step: 'choosing' });
  };
  const take = async (file: HostFile) => {
    setFileName(file.name);
    if (file.status === 'too-large') {
      const problem = { kind: 'too-large', size: file.size, limit: BACKUP_FILE_LIMIT } as const;
      return setNow({ step: 'refused', problem });
    }
    if (file.status === 'unreadable') return setNow({ step: 'refused', problem: { kind: 'unreadable' } });
    progress(0);
    const read = await readBackup(file.bytes);
    if (read.kind === 'sealed') setNow({ step: 'sealed', sealed: read.sealed, problem: null });
    else await opened(read, null);
  };
  /** One thing at a time, however often a button is pressed. */
  const once = (job: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    void job().finally(() => {
      busy.current = false;
    });
  };
  return {
    now,
    fileName,
    choose: () =>
      once(async () => {
        const outcome = await openFiles({ accept: ['json'], many: false });
        const file = outcome.status === 'opened' ? outcome.files[0] : undefined;
        if (file !== undefined) await take(file);
      }),
    unlock: (passphrase) =>
      once(async () => {
        if (now.step !== 'sealed') return;
        progress(0);
        await opened(await openSealed(now.sealed, passphrase, progress), now.sealed);
      }),
    go: (onDiffering) =>
      once(async () => {
        if (now.step !== 'compared') return;
        setNow({ step: 'restoring' });
        const done = await restoreBackup(now.backup, onDiffering);
        if (!report(done) || !done.ok) return setNow(now);
        show({ message: t('done', { ...done.value }).trim() });
        onDone();
      }),
  };
}
