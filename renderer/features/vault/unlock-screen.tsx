import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { LONGEST_PASSPHRASE, Working } from '../../shared/passphrase/index.ts';
import { Button, Disclosure, Icon, TextField } from '../../shared/ui/index.ts';
import { unlockVault } from '../../storage/index.ts';
import { Gate } from './gate.tsx';
import { useVault } from './vault-context.ts';
import styles from './vault.module.css';
import { WipeButton } from './wipe-section.tsx';

type Trying =
  { readonly state: 'idle' | 'wrong' | 'failed' } | { readonly state: 'working'; readonly done: number };

function useUnlock() {
  const { unlocked } = useVault();
  const [passphrase, setPassphrase] = useState('');
  const [trying, setTrying] = useState<Trying>({ state: 'idle' });
  const open = async () => {
    if (passphrase === '' || trying.state === 'working') return;
    setTrying({ state: 'working', done: 0 });
    const opened = await unlockVault(passphrase, (done) => setTrying({ state: 'working', done }));
    if (opened.ok && opened.value) unlocked();
    else setTrying({ state: opened.ok ? 'wrong' : 'failed' });
  };
  const type = (text: string) => {
    setPassphrase(text);
    // What was said of the last try does not hold for this one.
    setTrying((now) => (now.state === 'working' ? now : { state: 'idle' }));
  };
  return { passphrase, type, trying, open };
}

function Form() {
  const t = useTranslations('vault');
  const common = useTranslations('common');
  const { passphrase, type, trying, open } = useUnlock();
  const errors = { idle: null, working: null, wrong: common('passphrase.wrong'), failed: t('unlock.failed') };
  return (
    <form
      className={styles.body}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{t('unlock.body')}</p>
      <TextField
        label={common('passphrase.label')}
        secret
        autoFocus
        value={passphrase}
        onChange={type}
        maxLength={LONGEST_PASSPHRASE}
        error={errors[trying.state]}
      />
      {trying.state === 'working' && <Working words={t('unlock.opening')} done={trying.done} />}
      <div>
        <Button type="submit" tone="primary" isDisabled={passphrase === '' || trying.state === 'working'}>
          {t('unlock.open')}
        </Button>
      </div>
    </form>
  );
}

export interface UnlockScreenProps {
  readonly host: Host;
  /** Language and theme: they can be changed here too. */
  readonly tools: ReactNode;
}

/** In place of the program while the vault is locked, or cannot be opened. */
export function UnlockScreen({ host, tools }: UnlockScreenProps) {
  const t = useTranslations('vault.unlock');
  const { screen } = useVault();
  if (screen.kind === 'damaged')
    return (
      <Gate title={t('damagedTitle')} tools={tools}>
        <p>{t('damagedBody')}</p>
        <WipeButton host={host} />
      </Gate>
    );
  return (
    <Gate
      title={
        <>
          <Icon name="lock" size={28} />
          {t('title')}
        </>
      }
      tools={tools}
    >
      <Form />
      <Disclosure title={t('forgot')}>
        <div className={styles.body}>
          <p>{t('forgotBody')}</p>
          <WipeButton host={host} />
        </div>
      </Disclosure>
    </Gate>
  );
}
