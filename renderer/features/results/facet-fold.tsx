import type { ReactNode } from 'react';
import { Disclosure } from '../../shared/ui/index.ts';
import styles from './facet-fold.module.css';

export interface FacetFoldProps {
  readonly title: string;
  /** Beside the title: how much is narrowed. */
  readonly aside?: string | undefined;
  readonly open?: boolean;
  /** The lists of tick boxes. */
  readonly children: ReactNode;
}

/** The filters that can be folded away, in as many columns as there is room for. */
export function FacetFold({ title, aside, open = false, children }: FacetFoldProps) {
  return (
    <Disclosure
      title={title}
      {...(aside !== undefined && { aside })}
      defaultExpanded={open}
      className={styles.fold ?? ''}
    >
      <div className={styles.facets}>{children}</div>
    </Disclosure>
  );
}
