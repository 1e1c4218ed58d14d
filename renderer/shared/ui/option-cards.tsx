import { useId, type ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  CheckboxGroup as AriaCheckboxGroup,
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  Text,
} from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import styles from './option-cards.module.css';

export interface CardOption {
  readonly id: string;
  readonly label: ReactNode;
  /** A line of explanation under the label. */
  readonly help?: ReactNode;
  /** Label and help in a second language, below; spoken after the help, as part of the description. */
  readonly beside?: ReactNode;
  /** Something at the far end, such as `<Kbd>1</Kbd>`. */
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
  /** In `columns`: stands on a line of its own above those that follow, which are kinds of it. */
  readonly leads?: boolean;
}

interface GroupProps extends FieldWords {
  readonly options: readonly CardOption[];
  /**
   * `list`: one below the other. `grid`: as many columns as fit. `row`: side by side, for two or
   * three short ones. `lines` and `columns`: close together without cards, for many, in one column or in several.
   */
  readonly layout?: 'list' | 'grid' | 'row' | 'lines' | 'columns';
  readonly className?: string;
  /** The element whose words name the group, instead of `label`. */
  readonly labelledBy?: string;
}

function Face({ option }: { readonly option: CardOption }) {
  return (
    <>
      <span className={styles.mark} aria-hidden="true" />
      <span className={styles.label}>{option.label}</span>
      {option.hint !== undefined && (
        <span className={styles.hint} aria-hidden="true">
          {option.hint}
        </span>
      )}
    </>
  );
}

function Help({ option }: { readonly option: CardOption }) {
  if (option.help === undefined && option.beside === undefined) return null;
  return (
    <Text slot="description" className={cx(styles.help)}>
      {option.help}
      {option.beside !== undefined && <span className={styles.beside}>{option.beside}</span>}
    </Text>
  );
}

export interface RadioGroupProps extends GroupProps {
  /** `null`: nothing chosen. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** One of several, as large cards. Arrow keys move and choose. */
export function RadioGroup({
  options,
  layout = 'list',
  value,
  onChange,
  className,
  labelledBy,
  ...words
}: RadioGroupProps) {
  const name = useId();
  return (
    <AriaRadioGroup
      name={name}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(words.error)}
      className={cx(styles.group, className)}
      {...(labelledBy !== undefined && { 'aria-labelledby': labelledBy })}
    >
      {labelledBy === undefined && <FieldLabel {...words} />}
      <div className={cx(styles.options, styles[layout])}>
        {options.map((option) => (
          <RadioField
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={cx(styles.option, option.leads === true && styles.leads)}
          >
            <RadioButton className={cx(styles.card, styles.radio)}>
              <Face option={option} />
            </RadioButton>
            <Help option={option} />
          </RadioField>
        ))}
      </div>
      <FieldNotes {...words} />
    </AriaRadioGroup>
  );
}

export interface CheckboxGroupProps extends GroupProps {
  readonly value: readonly string[];
  /** All chosen ids, in the order chosen. */
  readonly onChange: (ids: string[]) => void;
}

/** Any number of several, as large cards. Chosen options that a filter hides stay chosen. */
export function CheckboxGroup({
  options,
  layout = 'list',
  value,
  onChange,
  className,
  labelledBy,
  ...words
}: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup
      value={[...value]}
      onChange={onChange}
      isInvalid={Boolean(words.error)}
      className={cx(styles.group, className)}
      {...(labelledBy !== undefined && { 'aria-labelledby': labelledBy })}
    >
      {labelledBy === undefined && <FieldLabel {...words} />}
      <div className={cx(styles.options, styles[layout])}>
        {options.map((option) => (
          <CheckboxField
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={cx(styles.option, option.leads === true && styles.leads)}
          >
            <CheckboxButton className={cx(styles.card, styles.checkbox)}>
              <Face option={option} />
            </CheckboxButton>
            <Help option={option} />
          </CheckboxField>
        ))}
      </div>
      <FieldNotes {...words} />
    </AriaCheckboxGroup>
  );
}
