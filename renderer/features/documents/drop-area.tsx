import { useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFileDrop } from '../../shared/ui/index.ts';
import styles from './drop-area.module.css';
import { fromDrop, type Handed } from './logic/collect-files.ts';

export interface DropAreaProps {
  readonly onDrop: (handed: Promise<Handed>) => void;
  readonly children: ReactNode;
}

/** Files dropped anywhere on it are taken in. The buttons of the page do the same for the keyboard. */
export function DropArea({ onDrop, children }: DropAreaProps) {
  const t = useTranslations('documents.attach');
  const area = useRef<HTMLDivElement>(null);
  const held = useFileDrop((dropped) => onDrop(fromDrop(dropped)), area);
  return (
    <div ref={area} className={styles.area}>
      {children}
      {held && (
        <div className={styles.veil} aria-hidden="true">
          <p className={styles.words}>{t('drop')}</p>
        </div>
      )}
    </div>
  );
}
