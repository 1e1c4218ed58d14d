import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './drop-area.module.css';
import { fromDrop, type Handed } from './logic/collect-files.ts';

export interface DropAreaProps {
  readonly onDrop: (handed: Promise<Handed>) => void;
  readonly children: ReactNode;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Files dropped anywhere on it are taken in. The buttons of the page do the same for the keyboard. */
export function DropArea({ onDrop, children }: DropAreaProps) {
  const t = useTranslations('documents.attach');
  const [over, setOver] = useState(false);
  // Entering an inner element counts as leaving the outer one.
  const depth = useRef(0);
  const step = (by: number) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    <div
      className={styles.area}
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
        // Else the browser would leave the program and show the file.
        event.preventDefault();
        step(-depth.current);
        onDrop(fromDrop(event.dataTransfer));
      }}
    >
      {children}
      {over && (
        <div className={styles.veil} aria-hidden="true">
          <p className={styles.words}>{t('drop')}</p>
        </div>
      )}
    </div>
  );
}
