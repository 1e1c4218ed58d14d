import { useEffect, useId, useRef } from 'react';
import { cx } from '../ui/index.ts';
import styles from './passphrase.module.css';

/** How far something is that takes a while, 0 to 1. Comes into view, where a long dialog would hide it. */
export function Working({ words, done }: { readonly words: string; readonly done: number }) {
  const id = useId();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={here} className={cx(styles.group, styles.working)}>
      <p id={id} role="status" className={styles.note}>
        {words}
      </p>
      <progress aria-labelledby={id} value={done} max={1} className={styles.progress} />
    </div>
  );
}
