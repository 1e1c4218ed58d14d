import { useRef, type ReactNode } from 'react';
import { cx, useFileDrop } from '../../../shared/ui/index.ts';
import styles from './start.module.css';

export interface DropSheetProps {
  readonly label: string;
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A sheet dropped on it is opened. The button in it does the same for the keyboard. */
export function DropSheet({ label, onDrop, children }: DropSheetProps) {
  const area = useRef<HTMLDivElement>(null);
  const held = useFileDrop(({ files }) => onDrop([...files]), area);
  return (
    <div ref={area} role="group" aria-label={label} className={cx(styles.drop, held && styles.over)}>
      {children}
    </div>
  );
}
