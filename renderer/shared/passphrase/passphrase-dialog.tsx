import { useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog, TextField } from '../ui/index.ts';
import { leadToMissing } from './lead-to-missing.ts';
import { LONGEST_PASSPHRASE, NewPassphrase, useNewPassphrase } from './new-passphrase.tsx';
import styles from './passphrase.module.css';
import { Working } from './working.tsx';

/** What was typed. What is not asked for is empty. */
export interface Passphrases {
  readonly present: string;
  readonly next: string;
}

/** `done` closes the dialog; otherwise what is wrong, in words. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly error: string };

export interface PassphraseDialogProps {
  readonly title: string;
  /** What to know before typing. */
  readonly intro?: ReactNode;
  readonly children?: ReactNode;
  readonly go: string;
  readonly asks: { readonly present: boolean; readonly next: boolean };
  /** What must be true besides, in words to show where it is not. */
  readonly missing?: string | null;
  /** What to say while it works; the key alone takes a second. */
  readonly working?: string;
  readonly run: (typed: Passphrases, onProgress: (done: number) => void) => Promise<Outcome>;
  readonly onClose: () => void;
}

/** Asks for the passphrase, a new one, or both, and shows how far the work with it is. */
export function PassphraseDialog(props: PassphraseDialogProps) {
  const { title, intro, children, go, asks, missing = null, run, onClose } = props;
  const common = useTranslations('common');
  const [present, setPresent] = useState('');
  const typed = useNewPassphrase();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const working = done !== null;
  const start = async () => {
    setAsked(true);
    const next = asks.next ? typed.passphrase : '';
    if (working) return;
    if (next === null || missing !== null || (asks.present && present === ''))
      return leadToMissing(form.current);
    setError(null);
    setDone(0);
    const outcome = await run({ present, next }, setDone);
    if (outcome.done) return onClose();
    setDone(null);
    setError(outcome.error);
  };
  return (
    <Dialog
      isOpen
      alert
      onClose={() => {
        if (!working) onClose();
      }}
      title={title}
      actions={
        <>
          <Button onPress={onClose} isDisabled={working}>
            {common('cancel')}
          </Button>
          <Button tone="primary" onPress={() => void start()} isDisabled={working}>
            {go}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className={styles.body}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        {intro}
        {asks.present && (
          <TextField
            label={common(asks.next ? 'passphrase.current' : 'passphrase.label')}
            secret
            autoFocus
            value={present}
            onChange={setPresent}
            maxLength={LONGEST_PASSPHRASE}
            error={asked && present === '' ? common('passphrase.none') : null}
          />
        )}
        {asks.next && (
          <NewPassphrase
            label={common(asks.present ? 'passphrase.new' : 'passphrase.label')}
            typed={typed}
            asked={asked}
            autoFocus={!asks.present}
          />
        )}
        {children}
        <div role="alert">
          {asked && missing !== null && <p className={styles.problem}>{missing}</p>}
          {error !== null && <p className={styles.problem}>{error}</p>}
        </div>
        {working && <Working words={props.working ?? common('passphrase.working')} done={done} />}
        {/* Enter in a field goes on; the button at the foot stands outside the form. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
