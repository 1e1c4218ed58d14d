import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './tick.module.css';

/** The box itself, ticked while the check-box button it stands in is. */
export function TickBox() {
  return <span className={styles.box} aria-hidden="true" />;
}

export interface TickProps {
  /** A short word; what belongs to it for those who do not see the line it stands in may be hidden in it. */
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (ticked: boolean) => void;
}

/** A small box to tick something off, with its word. */
export function Tick({ children, isSelected, isDisabled = false, onChange }: TickProps) {
  return (
    <CheckboxField
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
      className={cx(styles.field)}
    >
      <CheckboxButton className={cx(styles.tick)}>
        <TickBox />
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
