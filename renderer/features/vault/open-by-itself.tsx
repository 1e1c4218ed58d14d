import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { PassphraseDialog } from '../../shared/passphrase/index.ts';
import { Switch, useReportSave, useToast } from '../../shared/ui/index.ts';
import { askAlways, openByItself, opensByItself } from '../../storage/index.ts';
import { useFailure } from './vault-dialogs.tsx';
import styles from './vault.module.css';

/** Lets the operating system keep the key for the person signed in, where it offers that. */
export function OpenByItself({ host }: { readonly host: Pick<Host, 'protectSecret'> }) {
  const t = useTranslations('vault');
  const common = useTranslations('common');
  const failure = useFailure();
  const report = useReportSave();
  const { show } = useToast();
  const [on, setOn] = useState(false);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    void opensByItself().then((found) => setOn(found.ok && found.value));
  }, []);
  const forget = async () => {
    if (report(await askAlways())) setOn(false);
  };
  const protect = async (secret: Uint8Array) => {
    const outcome = await host.protectSecret(secret);
    return outcome.status === 'done' ? outcome.bytes : null;
  };
  return (
    <div className={styles.group}>
      <Switch isSelected={on} onChange={(wanted) => (wanted ? setAsking(true) : void forget())}>
        {t('vault.byItself')}
      </Switch>
      <p className={styles.note}>{t('vault.byItselfHelp')}</p>
      {asking && (
        <PassphraseDialog
          title={t('vault.byItselfTitle')}
          go={t('vault.byItselfGo')}
          asks={{ present: true, next: false }}
          run={async ({ present }, onProgress) => {
            const done = await openByItself(present, protect, onProgress);
            if (!done.ok) return failure(done.problem);
            if (!done.value.opened) return { done: false, error: common('passphrase.wrong') };
            setOn(done.value.value);
            if (!done.value.value) show({ message: t('vault.notOffered'), tone: 'problem' });
            return { done: true };
          }}
          intro={<p className={styles.note}>{t('vault.byItselfHelp')}</p>}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
