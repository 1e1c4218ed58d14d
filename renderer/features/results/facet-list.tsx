import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, CheckboxGroup, Label } from 'react-aria-components';
import { formatNumber } from '../../shared/i18n/index.ts';
import { cx, TickBox } from '../../shared/ui/index.ts';
import styles from './facet-list.module.css';

export interface FacetListProps<Id extends string> {
  readonly label: string;
  /** The name is on screen already; here it is only spoken. */
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly id: Id; readonly label: ReactNode; readonly count: number }[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
}

/** Tick boxes with the number each would show. Those that would show nothing and are not ticked are left out. */
export function FacetList<Id extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
}: FacetListProps<Id>) {
  const useful = options.filter(({ id, count }) => count > 0 || value.includes(id));
  return (
    <CheckboxGroup
      value={[...value]}
      onChange={(ids) => onChange(options.map(({ id }) => id).filter((id) => ids.includes(id)))}
      className={cx(styles.facet)}
      {...(labelHidden && { 'aria-label': label })}
    >
      {!labelHidden && <Label className={cx(styles.title)}>{label}</Label>}
      {useful.map((option) => (
        <CheckboxField key={option.id} value={option.id} className={cx(styles.field)}>
          <CheckboxButton className={cx(styles.option)}>
            <TickBox />
            <span className={styles.label}>{option.label}</span>
            <span className={styles.count}>{formatNumber(option.count)}</span>
          </CheckboxButton>
        </CheckboxField>
      ))}
    </CheckboxGroup>
  );
}
