import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './field.module.css';

/** What every field shares: its name, a hint and what is wrong with it. */
export interface FieldWords {
  readonly label: string;
  /** Hides the label from sight where the page already says it. */
  readonly labelHidden?: boolean;
  readonly description?: string;
  /** What is wrong with the value, in words; shown and spoken. */
  readonly error?: string | null;
}

export function FieldLabel({ label, labelHidden = false }: FieldWords) {
  return <Label className={cx(styles.label, labelHidden && styles.hidden)}>{label}</Label>;
}

export function FieldNotes({ description, error }: FieldWords) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={cx(styles.description)}>
          {description}
        </Text>
      )}
      <FieldError className={cx(styles.error)}>{error ?? undefined}</FieldError>
    </>
  );
}
