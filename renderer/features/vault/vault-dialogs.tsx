import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HostKind } from '../../host/index.ts';
import { PassphraseDialog, type Outcome } from '../../shared/passphrase/index.ts';
import { reloadPage } from '../../shared/routing/index.ts';
import { CheckboxGroup, useToast } from '../../shared/ui/index.ts';
import {
  changePassphrase,
  setPreference,
  turnVaultOff,
  turnVaultOn,
  type StorageProblem,
} from '../../storage/index.ts';
import styles from './vault.module.css';

interface Closing {
  readonly onClose: () => void;
}

/** Everything is read anew, out of the database that is in use from now on. */
const startOver = (): Outcome => {
  reloadPage();
  return { done: true };
};

/** What went wrong, in words. */
export function useFailure(): (problem: StorageProblem) => Outcome {
  const t = useTranslations('vault.vault');
  const common = useTranslations('common.storage');
  return ({ kind }) => ({ done: false, error: t('failed', { why: common(kind) }) });
}

/** What to know before. The shell keeps no list of pages and restores no tabs: only a browser has to be cleared. */
const KNOW = {
  browser: ['backup', 'will', 'ask', 'remains'],
  electron: ['backup', 'will', 'ask', 'remainsShell'],
} as const;

/** Says what turning the vault on does and what it cannot do, and does it. */
export function TurnOnDialog({ kind, onClose }: Closing & { readonly kind: HostKind }) {
  const t = useTranslations('vault.vault');
  const failure = useFailure();
  const [sure, setSure] = useState<string[]>([]);
  return (
    <PassphraseDialog
      title={t('onDialog.title')}
      go={t('onDialog.go')}
      working={t('working')}
      asks={{ present: false, next: true }}
      intro={
        <ul className={`${styles.points} ${styles.note}`}>
          {KNOW[kind].map((point) => (
            <li key={point}>{t(`onDialog.${point}`)}</li>
          ))}
        </ul>
      }
      missing={sure.length === 0 ? t('onDialog.sureMissing') : null}
      run={async ({ next }, onProgress) => {
        // How sheets of companies were read stays in clear beside a vault: none of it may be there then.
        const forgotten = await setPreference('sheetMappings', []);
        if (!forgotten.ok) return failure(forgotten.problem);
        const done = await turnVaultOn(next, { onProgress });
        return done.ok ? startOver() : failure(done.problem);
      }}
      onClose={onClose}
    >
      <CheckboxGroup
        label={t('onDialog.sure')}
        labelHidden
        options={[{ id: 'sure', label: t('onDialog.sure') }]}
        value={sure}
        onChange={setSure}
      />
    </PassphraseDialog>
  );
}

/** Decrypts everything, after the passphrase. */
export function TurnOffDialog({ onClose }: Closing) {
  const t = useTranslations('vault');
  const common = useTranslations('common');
  const failure = useFailure();
  return (
    <PassphraseDialog
      title={t('vault.offDialog.title')}
      go={t('vault.offDialog.go')}
      working={t('vault.working')}
      asks={{ present: true, next: false }}
      run={async ({ present }, onProgress) => {
        const done = await turnVaultOff(present, { onProgress });
        if (!done.ok) return failure(done.problem);
        return done.value.opened ? startOver() : { done: false, error: common('passphrase.wrong') };
      }}
      intro={<p>{t('vault.offDialog.body')}</p>}
      onClose={onClose}
    />
  );
}

/** Puts another passphrase in place of the present one. */
export function ChangePassphraseDialog({ onClose }: Closing) {
  const t = useTranslations('vault');
  const common = useTranslations('common');
  const failure = useFailure();
  const { show } = useToast();
  return (
    <PassphraseDialog
      title={t('vault.changeDialog.title')}
      go={t('vault.changeDialog.go')}
      asks={{ present: true, next: true }}
      run={async ({ present, next }, onProgress) => {
        const done = await changePassphrase(present, next, { onProgress });
        if (!done.ok) return failure(done.problem);
        if (!done.value.opened) return { done: false, error: common('passphrase.wrong') };
        show({ message: t('vault.changeDialog.done') });
        return { done: true };
      }}
      intro={<p className={styles.note}>{t('vault.changeDialog.body')}</p>}
      onClose={onClose}
    />
  );
}
