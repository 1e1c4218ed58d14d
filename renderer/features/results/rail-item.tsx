import type { ReactNode } from 'react';
import styles from './rail.module.css';

/** One titled part of the column beside a record or a place. */
export function RailItem({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.item}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
