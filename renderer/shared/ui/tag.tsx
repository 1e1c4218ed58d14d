import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './tag.module.css';

export interface TagProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'seal' | 'closed' | 'open';
}

/** A short word about something. */
export function Tag({ children, tone = 'plain' }: TagProps) {
  return <span className={cx(styles.tag, styles[tone])}>{children}</span>;
}

/** A number in a small round. */
export function Badge({ children, tone = 'plain' }: TagProps) {
  return <span className={cx(styles.badge, styles[tone])}>{children}</span>;
}
