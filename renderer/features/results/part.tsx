import type { ReactNode } from 'react';
import type { Citation, Text } from '../../../seeds/schema/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { Cites } from './cites.tsx';
import styles from './part.module.css';

export interface PartProps {
  readonly title: string;
  readonly note?: string | undefined;
  /** The clauses all of it rests on. */
  readonly cites?: readonly Citation[];
  readonly children: ReactNode;
}

/** One part of a page with its heading. */
export function Part({ title, note, cites = [], children }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
      {cites.length > 0 && <Cites cites={cites} />}
    </section>
  );
}

/** Short texts, one a line. */
export function Lines({ texts }: { readonly texts: readonly Text[] }) {
  return (
    <ul className={styles.lines}>
      {texts.map((one) => (
        <li key={one.en}>
          <Both text={one} />
        </li>
      ))}
    </ul>
  );
}
