import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { IsoDate } from '../../../seeds/schema/index.ts';
import { cx } from './cx.ts';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import styles from './field.module.css';
import { parseDay } from './parse-day.ts';

export interface DateFieldProps extends FieldWords {
  readonly value: IsoDate | null;
  /** Called with a real day, or `null` when the box is empty or holds none. */
  readonly onChange: (value: IsoDate | null) => void;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** A calendar day typed with the year first, the same in every language. */
export function DateField({ value, onChange, autoFocus = false, className, ...words }: DateFieldProps) {
  const t = useTranslations('common');
  const [typed, setTyped] = useState(value ?? '');
  const [left, setLeft] = useState(false);
  const shown = parseDay(typed) === value ? typed : (value ?? typed);
  const bad = left && shown.trim() !== '' && parseDay(shown) === null;
  return (
    <TextField
      value={shown}
      onChange={(next) => {
        setTyped(next);
        setLeft(false);
        onChange(parseDay(next));
      }}
      onBlur={() => {
        setLeft(true);
        setTyped(parseDay(shown) ?? shown);
      }}
      isInvalid={bad || Boolean(words.error)}
      autoFocus={autoFocus}
      inputMode="numeric"
      autoComplete="off"
      className={cx(styles.field, className)}
    >
      <FieldLabel {...words} />
      <div className={cx(styles.box, styles.short)}>
        <Input className={cx(styles.input)} placeholder="YYYY-MM-DD" />
      </div>
      <FieldNotes
        {...words}
        description={words.description ?? t('date.hint')}
        error={words.error ?? (bad ? t('date.invalid') : null)}
      />
    </TextField>
  );
}
