import { useId, type ReactNode } from 'react';
import { Card } from '../../shared/ui/index.ts';
import styles from './vault.module.css';

/** One part of the settings. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Card as="section" labelledBy={id} className={styles.section ?? ''}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </Card>
  );
}
