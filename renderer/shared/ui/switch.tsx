import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** On or off, at once. */
export function Switch({ children, isSelected, onChange, isDisabled = false }: SwitchProps) {
  return (
    <SwitchField isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <SwitchButton className={cx(styles.switch)}>
        <span className={styles.track} aria-hidden="true" />
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
