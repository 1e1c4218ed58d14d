import { useId } from 'react';
import styles from './vault.module.css';

/** How far something is that takes a while, 0 to 1. */
export function Working({ words, done }: { readonly words: string; readonly done: number }) {
  const id = useId();
  return (
    <div className={styles.group}>
      <p id={id} role="status" className={styles.note}>
        {words}
      </p>
      <progress aria-labelledby={id} value={done} max={1} className={styles.progress} />
    </div>
  );
}
