import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { LONGEST_PASSPHRASE, Working } from '../../../shared/passphrase/index.ts';
import { Button, Dialog, TextField } from '../../../shared/ui/index.ts';
import type { OnDiffering } from '../../../storage/index.ts';
import styles from '../vault.module.css';
import { RestorePlan } from './restore-plan.tsx';
import { RestoreProblemNote } from './restore-problem.tsx';
import { useRestore, type Restore } from './use-restore.ts';

function Unlock({
  restore,
  passphrase,
  onType,
}: {
  readonly restore: Restore;
  readonly passphrase: string;
  readonly onType: (text: string) => void;
}) {
  const t = useTranslations('vault');
  const common = useTranslations('common');
  const { now, fileName } = restore;
  if (now.step !== 'sealed') return null;
  return (
    <form
      className={styles.body}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        restore.unlock(passphrase);
      }}
    >
      <p>{t('restore.protected')}</p>
      <TextField
        label={common('passphrase.label')}
        secret
        autoFocus
        value={passphrase}
        onChange={onType}
        maxLength={LONGEST_PASSPHRASE}
      />
      {now.problem !== null && <RestoreProblemNote fileName={fileName} problem={now.problem} />}
      <button type="submit" hidden />
    </form>
  );
}

/** Shows what is in a backup before anything is changed, asks what to do with what differs, and does it. */
export function RestoreDialog({ host, onClose }: { readonly host: Host; readonly onClose: () => void }) {
  const t = useTranslations('vault.restore');
  const common = useTranslations('common');
  const restore = useRestore(host.openFiles, onClose);
  const [passphrase, setPassphrase] = useState('');
  const [onDiffering, setOnDiffering] = useState<OnDiffering>('leave');
  const { now, fileName } = restore;
  const nothing = now.step === 'compared' && now.entries.every(({ state }) => state === 'same');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onPress={onClose}>{nothing ? common('close') : common('cancel')}</Button>
          {(now.step === 'choosing' || now.step === 'refused') && (
            <Button tone="primary" onPress={restore.choose}>
              {t('choose')}
            </Button>
          )}
          {now.step === 'sealed' && (
            <Button tone="primary" isDisabled={passphrase === ''} onPress={() => restore.unlock(passphrase)}>
              {t('open')}
            </Button>
          )}
          {now.step === 'compared' && !nothing && (
            <Button tone="primary" onPress={() => restore.go(onDiffering)}>
              {t('go')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {now.step === 'choosing' && <p>{t('first')}</p>}
        {now.step === 'refused' && <RestoreProblemNote fileName={fileName} problem={now.problem} />}
        <Unlock restore={restore} passphrase={passphrase} onType={setPassphrase} />
        {now.step === 'reading' && <Working words={t('reading')} done={now.done} />}
        {now.step === 'restoring' && <p role="status">{t('restoring')}</p>}
        {now.step === 'compared' && (
          <RestorePlan
            backup={now.backup}
            entries={now.entries}
            onDiffering={onDiffering}
            onChoose={setOnDiffering}
          />
        )}
      </div>
    </Dialog>
  );
}
