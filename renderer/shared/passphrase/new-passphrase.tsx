import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '../ui/index.ts';
import { LEAST_CHARACTERS, LEAST_WORDS, measurePassphrase } from './measure-passphrase.ts';
import styles from './passphrase.module.css';

/** Longest that can be typed. */
export const LONGEST_PASSPHRASE = 500;

export interface TypedTwice {
  readonly first: string;
  readonly again: string;
  readonly type: (part: 'first' | 'again', text: string) => void;
  /** The passphrase, once it is long enough and the same twice. */
  readonly passphrase: string | null;
}

/** A passphrase as somebody makes one up: typed twice. */
export function useNewPassphrase(): TypedTwice {
  const [typed, setTyped] = useState({ first: '', again: '' });
  const fits = measurePassphrase(typed.first).length !== 'short' && typed.first === typed.again;
  return {
    ...typed,
    type: (part, text) => setTyped((before) => ({ ...before, [part]: text })),
    passphrase: fits ? typed.first : null,
  };
}

export interface NewPassphraseProps {
  readonly label: string;
  readonly typed: TypedTwice;
  /** Say what is missing: somebody has tried to go on. */
  readonly asked: boolean;
  readonly autoFocus?: boolean;
}

/** Asks for a new passphrase, says how long it is, and that nobody can recover it. */
export function NewPassphrase({ label, typed, asked, autoFocus = false }: NewPassphraseProps) {
  const t = useTranslations('common.passphrase');
  const { first, again, type } = typed;
  const { characters, length } = measurePassphrase(first);
  const rule = t('rule', { characters: LEAST_CHARACTERS, words: LEAST_WORDS });
  const short = asked && length === 'short';
  // The rule is said once: as advice, or as what is missing.
  const advice = first === '' ? rule : t(`length.${length}`, { characters });
  const differs = first !== again && (asked || again.length >= first.length) && length !== 'short';
  return (
    <div className={styles.body}>
      <TextField
        label={label}
        secret
        autoFocus={autoFocus}
        value={first}
        onChange={(text) => type('first', text)}
        maxLength={LONGEST_PASSPHRASE}
        error={short ? rule : null}
        {...(!(short && first === '') && { description: advice })}
      />
      <TextField
        label={t('again')}
        secret
        value={again}
        onChange={(text) => type('again', text)}
        maxLength={LONGEST_PASSPHRASE}
        error={differs ? t('differs') : null}
      />
      <p className={styles.note}>{t('honest')}</p>
      <p>
        <strong>{t('lost')}</strong>
      </p>
    </div>
  );
}
