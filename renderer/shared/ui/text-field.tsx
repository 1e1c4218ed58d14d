import {
  Button,
  Input,
  SearchField as AriaSearchField,
  TextField as AriaTextField,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { cx } from './cx.ts';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import styles from './field.module.css';
import { Icon } from './icons.tsx';

export interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  /** `text` marks a box whose words count once it is left, such as a number with its unit. */
  readonly inputMode?: 'text';
  /** Shows dots instead of what is typed, and asks the browser to keep nothing of it. */
  readonly secret?: boolean;
  readonly className?: string;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  placeholder,
  autoFocus = false,
  maxLength,
  inputMode,
  secret = false,
  className,
  ...words
}: TextFieldProps) {
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      isInvalid={Boolean(words.error)}
      {...(maxLength !== undefined && { maxLength })}
      {...(inputMode !== undefined && { inputMode })}
      // Browsers keep what is typed in their session files, in clear, unless they are told not to.
      autoComplete="off"
      {...(secret && { type: 'password', spellCheck: 'false' })}
      className={cx(styles.field, className)}
    >
      <FieldLabel {...words} />
      <div className={styles.box}>
        <Input className={cx(styles.input)} {...(placeholder !== undefined && { placeholder })} />
      </div>
      <FieldNotes {...words} />
    </AriaTextField>
  );
}

export interface SearchFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly className?: string;
}

/** A box to look for something; Escape empties it. */
export function SearchField({ value, onChange, placeholder, className, ...words }: SearchFieldProps) {
  const t = useTranslations('common');
  return (
    <AriaSearchField
      autoComplete="off"
      value={value}
      onChange={onChange}
      className={cx(styles.field, className)}
    >
      <FieldLabel {...words} />
      <div className={styles.box}>
        <span className={styles.glyph}>
          <Icon name="search" />
        </span>
        <Input className={cx(styles.input)} {...(placeholder !== undefined && { placeholder })} />
        <Button className={cx(styles.bare)} aria-label={t('clearSearch')}>
          <Icon name="close" size={12} />
        </Button>
      </div>
      <FieldNotes {...words} />
    </AriaSearchField>
  );
}
