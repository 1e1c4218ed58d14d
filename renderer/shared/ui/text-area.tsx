import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import styles from './field.module.css';

export interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** Lines shown at first; the box can be pulled larger. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** The language of what is written in it, where it is not that of the page. */
  readonly lang?: string;
}

/** Several lines of text. */
export function TextArea({
  value,
  onChange,
  onBlur,
  rows = 3,
  maxLength,
  autoFocus = false,
  ref,
  lang,
  ...words
}: TextAreaProps) {
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      isInvalid={Boolean(words.error)}
      {...(onBlur !== undefined && { onBlur })}
      {...(maxLength !== undefined && { maxLength })}
      className={cx(styles.field)}
    >
      <FieldLabel {...words} />
      <div className={styles.box}>
        {/* Browsers keep what is typed in their session files, in clear, unless they are told not to. */}
        <AriaTextArea
          autoComplete="off"
          rows={rows}
          className={cx(styles.input, styles.area)}
          {...(ref !== undefined && { ref })}
          {...(lang !== undefined && { lang })}
        />
      </div>
      <FieldNotes {...words} />
    </AriaTextField>
  );
}
