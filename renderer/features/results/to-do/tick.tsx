import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { cx, VisuallyHidden } from '../../../shared/ui/index.ts';
import styles from './tick.module.css';

export interface TickProps {
  /** Seen beside the box. */
  readonly label: string;
  /** What is ticked off, for those who do not see the line it stands in. */
  readonly name: string;
  readonly isSelected: boolean;
  readonly onChange: (done: boolean) => void;
}

/** A small box to tick something off. */
export function Tick({ label, name, isSelected, onChange }: TickProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange} className={cx(styles.field)}>
      <CheckboxButton className={cx(styles.tick)}>
        <span className={styles.box} aria-hidden="true" />
        <span>
          {label}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </span>
      </CheckboxButton>
    </CheckboxField>
  );
}
