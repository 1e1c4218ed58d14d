import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { cx } from './cx.ts';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import styles from './field.module.css';

export interface NumberFieldProps extends FieldWords {
  /** `null`: nothing entered. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Shown after the number. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/**
 * A number with its unit. A number outside `min` and `max` is refused in words and never silently moved to the
 * nearest bound.
 */
export function NumberField({
  value,
  onChange,
  unit,
  min,
  max,
  integer = false,
  autoFocus = false,
  className,
  ...words
}: NumberFieldProps) {
  const t = useTranslations('common');
  const outside =
    value !== null && ((min !== undefined && value < min) || (max !== undefined && value > max));
  const broken = integer && value !== null && !Number.isInteger(value);
  const own = broken
    ? t('number.whole')
    : outside
      ? t('number.between', { min: min ?? 0, max: max ?? 0 })
      : null;
  const error = words.error ?? own;
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== null}
      autoFocus={autoFocus}
      isWheelDisabled
      formatOptions={{ maximumFractionDigits: 6 }}
      className={cx(styles.field, styles.number, className)}
    >
      <FieldLabel {...words} />
      <Group className={cx(styles.box)}>
        <Input autoComplete="off" className={cx(styles.input)} />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        <Button slot="decrement" aria-label={t('number.less')} className={cx(styles.bare, styles.step)}>
          −
        </Button>
        <Button slot="increment" aria-label={t('number.more')} className={cx(styles.bare, styles.step)}>
          +
        </Button>
      </Group>
      <FieldNotes {...words} error={error} />
    </AriaNumberField>
  );
}
