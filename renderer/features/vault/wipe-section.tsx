import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { Button, Dialog, TextField } from '../../shared/ui/index.ts';
import { wipeEverything } from '../../storage/index.ts';
import { Section } from './section.tsx';
import { useVault } from './vault-context.ts';
import styles from './vault.module.css';

type WipeHost = Pick<Host, 'kind' | 'clearRecent'>;

function WipeDialog({ host, onClose }: { readonly host: WipeHost; readonly onClose: () => void }) {
  const t = useTranslations('vault.wipe');
  const vault = useTranslations('vault.vault');
  const common = useTranslations('common');
  const { wiped } = useVault();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'working' | 'failed'>('asking');
  const word = t('word');
  const wipe = async () => {
    setState('working');
    const recent = await host.clearRecent().then(
      () => host.kind === 'electron',
      () => false,
    );
    const done = await wipeEverything({ allOurs: host.kind === 'electron', tidy: true });
    if (done.ok) wiped(done.value, recent);
    else setState('failed');
  };
  return (
    <Dialog
      isOpen
      alert
      // What is being deleted cannot be called off: to close would hide it, and whether it failed.
      onClose={() => {
        if (state !== 'working') onClose();
      }}
      title={t('dialogTitle')}
      actions={
        <>
          <Button onPress={onClose} isDisabled={state === 'working'}>
            {common('cancel')}
          </Button>
          <Button
            tone="danger"
            isDisabled={typed.trim().toLowerCase() !== word || state === 'working'}
            onPress={() => void wipe()}
          >
            {t('go')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{t('note')}</p>
        <p>{t('body')}</p>
        <TextField
          label={t('type', { word })}
          value={typed}
          onChange={setTyped}
          maxLength={40}
          error={state === 'failed' ? t('failed') : null}
        />
        <p role="status" className={styles.note}>
          {state === 'working' && vault('working')}
        </p>
      </div>
    </Dialog>
  );
}

/** The button, for the settings and for a vault that nobody can open. */
export function WipeButton({ host }: { readonly host: WipeHost }) {
  const t = useTranslations('vault.wipe');
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button tone="danger" onPress={() => setAsking(true)}>
        {t('open')}
      </Button>
      {asking && <WipeDialog host={host} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** Deletes everything this program keeps on this device. */
export function WipeSection({ host }: { readonly host: WipeHost }) {
  const t = useTranslations('vault.wipe');
  return (
    <Section title={t('title')}>
      <p className={styles.note}>{t('note')}</p>
      <WipeButton host={host} />
    </Section>
  );
}
