import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { cx } from '../../../shared/ui/index.ts';
import styles from './start.module.css';

export interface DropSheetProps {
  readonly label: string;
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** A sheet dropped on it is opened. The button in it does the same for the keyboard. */
export function DropSheet({ label, onDrop, children }: DropSheetProps) {
  const [over, setOver] = useState(false);
  // Entering an inner element counts as leaving the outer one.
  const depth = useRef(0);
  const step = (by: number) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    <div
      role="group"
      aria-label={label}
      className={cx(styles.drop, over && styles.over)}
      onDragEnter={(event) => {
        if (holdsFiles(event)) step(1);
      }}
      onDragLeave={(event) => {
        if (holdsFiles(event)) step(-1);
      }}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        step(-depth.current);
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
