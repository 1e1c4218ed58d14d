import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readChosenFile, type Host, type HostFile, type OpenOutcome } from '../../../host/index.ts';
import { useAsOf } from '../../../shared/catalogue/index.ts';
import { useDates } from '../../../shared/i18n/index.ts';
import type { Outcome } from '../../../shared/passphrase/index.ts';
import { navigate } from '../../../shared/routing/index.ts';
import { useToast } from '../../../shared/ui/index.ts';
import { CASE_FILE_LIMIT } from '../../../storage/index.ts';
import { takeIn, takeInSealed, type TakenIn } from './logic/take-in.ts';

/** Most files that one drop may bring; the same bound as in the dialog. */
const MOST_FILES = 12;

type Opened = Extract<TakenIn, { state: 'opened' }>;
export type Refused = Extract<TakenIn, { state: 'refused' }>;

/** A file that waits for its passphrase. `alone`: no other came with it. */
export type Waiting = Extract<TakenIn, { state: 'sealed' }> & { readonly alone: boolean };

/** What the last attempt to open left behind. */
export interface Refusals {
  readonly refused: readonly Refused[];
  /** Set when nothing was opened because there were too many. */
  readonly tooMany: number | null;
  /** How many of the same files did become cases. */
  readonly opened: number;
}

export interface OpenCaseFiles extends Refusals {
  /** Asks for files and opens them. */
  readonly choose: () => void;
  /** Opens files that were opened from outside the page, by a double click on one of them. */
  readonly takeWaiting: () => void;
  /** Opens files that were dropped on the page. */
  readonly drop: (files: readonly File[]) => void;
  readonly forget: () => void;
  /** Files that wait for their passphrase, the next one first. */
  readonly waiting: readonly Waiting[];
  /** Tries a passphrase on the next of them. */
  readonly unlock: (passphrase: string, onProgress: (done: number) => void) => Promise<Outcome>;
  /** Done with the next of them, opened or not. */
  readonly next: () => void;
}

const NONE: Refusals = { refused: [], tooMany: null, opened: 0 };

/** Dropped files are not read when they are larger than any case file. */
function readDropped(file: File): Promise<HostFile> {
  return file.size > CASE_FILE_LIMIT
    ? Promise.resolve({ status: 'too-large', name: file.name, size: file.size, limit: CASE_FILE_LIMIT })
    : readChosenFile(file);
}

/** Opens case files as new cases, says what came in, and keeps what was refused for showing. */
export function useOpenCaseFiles(host: Pick<Host, 'openFiles' | 'takeOpenedFiles'>): OpenCaseFiles {
  const t = useTranslations('cases.file.problem');
  const [refusals, setRefusals] = useState(NONE);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const tell = useTellOpened();
  const { dismiss } = useToast();
  const take = async (files: readonly HostFile[]) => {
    const taken = await takeIn(files);
    const opened = taken.filter((one) => one.state === 'opened');
    const sealed = taken.filter((one) => one.state === 'sealed');
    const alone = files.length === 1;
    setRefusals({
      refused: taken.filter((one) => one.state === 'refused'),
      tooMany: null,
      opened: opened.length,
    });
    setWaiting((before) => [...before, ...sealed.map((one) => ({ ...one, alone }))]);
    // What an earlier file came to is no longer what one looks at.
    if (opened.length === 0) dismiss();
    else tell(opened, alone);
  };
  const unlock: OpenCaseFiles['unlock'] = async (passphrase, onProgress) => {
    const [file] = waiting;
    if (file === undefined) return { done: true };
    const taken = await takeInSealed(file, passphrase, onProgress);
    if (taken.state === 'opened') tell([taken], file.alone);
    else if (taken.state === 'refused') {
      if (taken.problem.kind === 'not-opened') return { done: false, error: t('not-opened') };
      setRefusals((before) => ({ ...before, refused: [...before.refused, taken] }));
    }
    return { done: true };
  };
  const heed = async (outcome: OpenOutcome) => {
    if (outcome.status === 'opened') await take(outcome.files);
    if (outcome.status === 'too-many') setRefusals({ ...NONE, tooMany: outcome.limit });
  };
  const drop = async (files: readonly File[]) => {
    if (files.length > MOST_FILES) setRefusals({ ...NONE, tooMany: MOST_FILES });
    else if (files.length > 0) await take(await Promise.all(files.map(readDropped)));
  };
  return {
    ...refusals,
    choose: () => void host.openFiles({ accept: ['case'], many: true, remember: true }).then(heed),
    takeWaiting: () => void host.takeOpenedFiles().then(heed),
    drop: (files) => void drop(files),
    forget: () => setRefusals(NONE),
    waiting,
    unlock,
    next: () => setWaiting(([, ...rest]) => rest),
  };
}

/** A single case is shown at once; several are announced and stand in the list. */
function useTellOpened() {
  const t = useTranslations('cases.file');
  const dates = useDates();
  const asOf = useAsOf();
  const { show } = useToast();
  return (opened: readonly Opened[], alone: boolean) => {
    const [first] = opened;
    if (first === undefined) return;
    if (!alone) return show({ message: t('openedMany', { count: opened.length }) });
    const { row, content } = first;
    const words = [t('opened', { name: row.name, count: content.answers.length })];
    if (content.asOf !== asOf)
      words.push(t('otherDay', { then: dates.day(content.asOf), now: dates.day(asOf) }));
    show({ message: words.join(' ') });
    if (content.answers.length === 0) navigate({ screen: 'interview', caseId: row.id });
    else navigate({ screen: 'results', caseId: row.id, tab: 'measures' });
  };
}
