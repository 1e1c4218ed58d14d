import type { ReactNode } from 'react';
import styles from './card.module.css';
import { cx } from './cx.ts';

export interface CardProps {
  readonly children: ReactNode;
  /** `plain`: a sheet of paper. `sunken`: beside the main thing. `notice`: something to know. `warning`: something wrong. */
  readonly tone?: 'plain' | 'sunken' | 'notice' | 'warning';
  /** The element; a `section` needs `labelledBy`. */
  readonly as?: 'div' | 'section' | 'article' | 'aside' | 'li';
  readonly labelledBy?: string;
  readonly className?: string;
}

/** A sheet of paper on the desk. */
export function Card({ children, tone = 'plain', as: Element = 'div', labelledBy, className }: CardProps) {
  return (
    <Element aria-labelledby={labelledBy} className={cx(styles.card, styles[tone], className)}>
      {children}
    </Element>
  );
}
