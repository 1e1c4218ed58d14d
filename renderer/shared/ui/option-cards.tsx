import { useId, type ReactNode } from 'react';
import { cx } from './cx.ts';
import type { FieldWords } from './field.tsx';
import fieldStyles from './field.module.css';
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

interface OptionsProps extends GroupProps {
  readonly type: 'radio' | 'checkbox';
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, chosen: boolean) => void;
}

/**
 * The browser's own inputs, not the kit's: a question may have over a hundred options, and a component each would keep
 * the next question from being on screen within a moment.
 */
function Options({ options, layout = 'list', className, type, chosen, onChoose, ...group }: OptionsProps) {
  const { label, labelHidden = false, labelledBy, description, error } = group;
  const name = useId();
  const notes = [description !== undefined && `${name}-more`, Boolean(error) && `${name}-error`].filter(
    Boolean,
  );
  return (
    <div
      role={type === 'radio' ? 'radiogroup' : 'group'}
      aria-labelledby={labelledBy ?? `${name}-label`}
      aria-describedby={notes.length === 0 ? undefined : notes.join(' ')}
      className={cx(styles.group, className)}
    >
      {labelledBy === undefined && (
        <span id={`${name}-label`} className={cx(fieldStyles.label, labelHidden && fieldStyles.hidden)}>
          {label}
        </span>
      )}
      <div className={cx(styles.options, styles[layout])}>
        {options.map((option) => (
          <Option
            key={option.id}
            option={option}
            type={type}
            name={name}
            isChosen={chosen.has(option.id)}
            onChoose={onChoose}
          />
        ))}
      </div>
      {description !== undefined && (
        <p id={`${name}-more`} className={fieldStyles.description}>
          {description}
        </p>
      )}
      {Boolean(error) && (
        <p id={`${name}-error`} className={fieldStyles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

interface OptionProps extends Pick<OptionsProps, 'type' | 'onChoose'> {
  readonly option: CardOption;
  readonly name: string;
  readonly isChosen: boolean;
}

function Option({ option, type, name, isChosen, onChoose }: OptionProps) {
  const { id, help, beside, hint } = option;
  const described = help !== undefined || beside !== undefined;
  return (
    <div
      className={cx(styles.option, option.leads === true && styles.leads)}
      data-selected={isChosen || undefined}
    >
      <label className={cx(styles.card, styles[type])}>
        <input
          type={type}
          name={name}
          value={id}
          checked={isChosen}
          disabled={option.isDisabled ?? false}
          onChange={(event) => onChoose(id, event.currentTarget.checked)}
          aria-describedby={described ? `${name}-${id}` : undefined}
          className={styles.input}
        />
        <span className={styles.mark} aria-hidden="true" />
        <span className={styles.label}>{option.label}</span>
        {hint !== undefined && (
          <span className={styles.hint} aria-hidden="true">
            {hint}
          </span>
        )}
      </label>
      {described && (
        <div id={`${name}-${id}`} className={styles.help}>
          {help}
          {beside !== undefined && <span className={styles.beside}>{beside}</span>}
        </div>
      )}
    </div>
  );
}

export interface RadioGroupProps extends GroupProps {
  /** `null`: nothing chosen. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** One of several, as large cards. Arrow keys move and choose. */
export function RadioGroup({ value, onChange, ...props }: RadioGroupProps) {
  return (
    <Options {...props} type="radio" chosen={new Set(value === null ? [] : [value])} onChoose={onChange} />
  );
}

export interface CheckboxGroupProps extends GroupProps {
  readonly value: readonly string[];
  /** All chosen ids, in the order chosen. */
  readonly onChange: (ids: string[]) => void;
}

/** Any number of several, as large cards. Chosen options that a filter hides stay chosen. */
export function CheckboxGroup({ value, onChange, ...props }: CheckboxGroupProps) {
  return (
    <Options
      {...props}
      type="checkbox"
      chosen={new Set(value)}
      onChoose={(id, chosen) =>
        onChange(chosen ? [...value.filter((one) => one !== id), id] : value.filter((one) => one !== id))
      }
    />
  );
}
