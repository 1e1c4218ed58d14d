import { useId, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './segments.module.css';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: ReactNode;
  /** The label in the second language; spoken as its description. */
  readonly beside?: ReactNode;
}

export interface SegmentsProps<Id extends string> {
  /** Spoken name of the group. */
  readonly label: string;
  readonly labelShown?: boolean;
  readonly options: readonly Segment<Id>[];
  readonly value: Id | null;
  readonly mayBeEmpty?: boolean;
  readonly onChange: (id: Id | null) => void;
}

/** Two or three short ways, side by side; the chosen one is pressed. */
export function Segments<Id extends string>({
  label,
  labelShown = false,
  options,
  value,
  mayBeEmpty = false,
  onChange,
}: SegmentsProps<Id>) {
  const name = useId();
  return (
    <div className={styles.segments}>
      {labelShown && (
        <span aria-hidden="true" className={styles.label}>
          {label}
        </span>
      )}
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection={!mayBeEmpty}
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange(options.find(({ id }) => keys.has(id))?.id ?? null)}
        className={cx(styles.group)}
      >
        {options.map((option) => (
          <ToggleButton
            key={option.id}
            id={option.id}
            className={cx(styles.segment)}
            {...(option.beside !== undefined && { 'aria-describedby': `${name}-${option.id}` })}
          >
            <span aria-hidden="true" className={styles.dot} />
            {option.beside === undefined ? (
              option.label
            ) : (
              <span>
                {option.label}
                <span id={`${name}-${option.id}`} aria-hidden="true">
                  {option.beside}
                </span>
              </span>
            )}
            {option.hint !== undefined && (
              <span aria-hidden="true" className={styles.hint}>
                {option.hint}
              </span>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

export interface ToggleProps {
  readonly icon?: ReactNode;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
}

/** Something that is so or not, whatever the segments beside it say; pressed while it is so. */
export function Toggle({ icon, label, hint, isSelected, onChange }: ToggleProps) {
  return (
    <ToggleButton isSelected={isSelected} onChange={onChange} className={cx(styles.segment)}>
      {icon}
      {label}
      {hint !== undefined && (
        <span aria-hidden="true" className={styles.hint}>
          {hint}
        </span>
      )}
    </ToggleButton>
  );
}
