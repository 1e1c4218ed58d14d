import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { Button, Select, useSave } from '../../shared/ui/index.ts';
import { setPreference, type Preferences } from '../../storage/index.ts';
import { OpenByItself } from './open-by-itself.tsx';
import { Section } from './section.tsx';
import { ChangePassphraseDialog, TurnOffDialog, TurnOnDialog } from './vault-dialogs.tsx';
import { useVault } from './vault-context.ts';
import styles from './vault.module.css';

const MINUTES = [5, 15, 30] as const;

function LockAfter({ lockAfter }: { readonly lockAfter: Preferences['lockAfter'] }) {
  const t = useTranslations('vault.vault');
  const save = useSave();
  return (
    <>
      <Select
        label={t('after')}
        value={String(lockAfter)}
        options={MINUTES.map((count) => ({ id: String(count), label: t('minutes', { count }) }))}
        onChange={(id) => {
          const chosen = MINUTES.find((count) => String(count) === id);
          if (chosen !== undefined) save(setPreference('lockAfter', chosen));
        }}
      />
      <p className={styles.note}>{t('afterNote')}</p>
    </>
  );
}

export interface VaultSectionProps {
  readonly host: Host;
  readonly lockAfter: Preferences['lockAfter'];
}

/** Whether cases lie encrypted on this device, and everything about it. */
export function VaultSection({ host, lockAfter }: VaultSectionProps) {
  const t = useTranslations('vault.vault');
  const { on, lock } = useVault();
  const [asking, ask] = useState<'on' | 'off' | 'change' | null>(null);
  const close = () => ask(null);
  return (
    <Section title={t('title')}>
      <p>{on ? t('on') : t('off')}</p>
      {!on && <p className={styles.note}>{t('does')}</p>}
      <p className={styles.note}>{t('does2')}</p>
      {on ? (
        <>
          <LockAfter lockAfter={lockAfter} />
          {host.kind === 'electron' && <OpenByItself host={host} />}
          <div className={styles.row}>
            <Button tone="primary" onPress={lock}>
              {t('lockNow')}
            </Button>
            <Button onPress={() => ask('change')}>{t('change')}</Button>
            <Button onPress={() => ask('off')}>{t('turnOff')}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button onPress={() => ask('on')}>{t('turnOn')}</Button>
        </div>
      )}
      {asking === 'on' && <TurnOnDialog kind={host.kind} onClose={close} />}
      {asking === 'off' && <TurnOffDialog onClose={close} />}
      {asking === 'change' && <ChangePassphraseDialog onClose={close} />}
    </Section>
  );
}
