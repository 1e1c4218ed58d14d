import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { useAsOf } from '../../../shared/catalogue/index.ts';
import { leadToMissing, NewPassphrase, useNewPassphrase, Working } from '../../../shared/passphrase/index.ts';
import { Button, CheckboxGroup, Dialog, RadioGroup, Switch } from '../../../shared/ui/index.ts';
import { useCases, type CaseId, type CaseSummary } from '../../../storage/index.ts';
import styles from '../vault.module.css';
import { useMakeBackup } from './use-make-backup.ts';

const BESIDE = ['notes', 'particulars', 'states'] as const;

export interface BackupDialogProps {
  readonly host: Pick<Host, 'saveFile'>;
  readonly onClose: () => void;
}

function useListed(): readonly CaseSummary[] {
  const live = useCases();
  return live.state === 'ready' ? [...live.cases, ...live.archived] : [];
}

interface WhichProps {
  readonly listed: readonly CaseSummary[];
  /** `null`: all of them. */
  readonly only: readonly string[] | null;
  readonly onOnly: (only: readonly string[] | null) => void;
  readonly error: string | null;
}

function Which({ listed, only, onOnly, error }: WhichProps) {
  const t = useTranslations('vault.backup.dialog');
  return (
    <>
      <RadioGroup
        label={t('which')}
        layout="row"
        value={only === null ? 'all' : 'chosen'}
        onChange={(id) => onOnly(id === 'all' ? null : [])}
        options={[
          { id: 'all', label: t('all', { count: listed.length }) },
          { id: 'chosen', label: t('chosen') },
        ]}
      />
      {only !== null && (
        <CheckboxGroup
          label={t('choose')}
          layout="lines"
          className={styles.chosen ?? ''}
          options={listed.map(({ id, name }) => ({ id, label: name }))}
          value={only}
          onChange={onOnly}
          error={error}
        />
      )}
    </>
  );
}

function useBackupForm(
  { host, onClose }: BackupDialogProps,
  listed: readonly CaseSummary[],
  onMissing: () => void,
) {
  const make = useMakeBackup(host.saveFile);
  const asOf = useAsOf();
  const [only, setOnly] = useState<readonly string[] | null>(null);
  const [beside, setBeside] = useState<string[]>([...BESIDE]);
  const [safe, setSafe] = useState(true);
  const typed = useNewPassphrase();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const chosen: CaseId[] | null =
    only === null ? null : listed.flatMap(({ id }) => (only.includes(id) ? [id] : []));
  const start = async () => {
    setAsked(true);
    const { passphrase } = typed;
    if (chosen?.length === 0 || (safe && passphrase === null)) return onMissing();
    setError(null);
    setDone(0);
    const outcome = await make({
      only: chosen,
      asOf,
      notes: beside.includes('notes'),
      particulars: beside.includes('particulars'),
      states: beside.includes('states'),
      protection: safe && passphrase !== null ? { passphrase, onProgress: setDone } : null,
    }).finally(() => setDone(null));
    if (outcome.state === 'done') onClose();
    if (outcome.state === 'error') setError(outcome.words);
  };
  return { only, setOnly, beside, setBeside, safe, setSafe, typed, asked, done, error, start };
}

/** Asks what goes into a backup, and whether it is protected. Everything, and protected, unless somebody says otherwise. */
export function BackupDialog(props: BackupDialogProps) {
  const t = useTranslations('vault');
  const common = useTranslations('common');
  const listed = useListed();
  const body = useRef<HTMLDivElement>(null);
  const form = useBackupForm(props, listed, () => leadToMissing(body.current));
  const working = form.done !== null;
  return (
    <Dialog
      isOpen
      // What is being written is not stopped by closing: whoever wants out does so before or after.
      onClose={() => {
        if (!working) props.onClose();
      }}
      title={t('backup.dialog.title')}
      actions={
        <>
          <Button onPress={props.onClose} isDisabled={working}>
            {common('cancel')}
          </Button>
          <Button
            tone="primary"
            isDisabled={working || listed.length === 0}
            onPress={() => void form.start()}
          >
            {t('backup.dialog.go')}
          </Button>
        </>
      }
    >
      <div ref={body} className={styles.body}>
        <Which
          listed={listed}
          only={form.only}
          onOnly={form.setOnly}
          error={form.asked && form.only?.length === 0 ? t('backup.dialog.none') : null}
        />
        <CheckboxGroup
          label={t('backup.dialog.what')}
          layout="lines"
          options={BESIDE.map((id) => ({ id, label: t(`backup.dialog.${id}`) }))}
          value={form.beside}
          onChange={form.setBeside}
        />
        <Switch isSelected={form.safe} onChange={form.setSafe}>
          {common('passphrase.protect')}
        </Switch>
        {form.safe ? (
          <NewPassphrase label={common('passphrase.label')} typed={form.typed} asked={form.asked} />
        ) : (
          <p>{t('backup.dialog.protectHelp')}</p>
        )}
        <div role="alert">{form.error !== null && <p className={styles.problem}>{form.error}</p>}</div>
        {form.done !== null && <Working words={t('backup.dialog.working')} done={form.done} />}
      </div>
    </Dialog>
  );
}
