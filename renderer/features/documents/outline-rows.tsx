import { Printed } from '../../shared/ui/index.ts';
import { isAsked, type Asked } from './logic/asked.ts';
import type { OutlineClause } from './logic/outline.ts';
import { ReadingNote } from './reading-note.tsx';
import styles from './rows.module.css';

export interface OutlineRowsProps {
  readonly clause: OutlineClause;
  readonly asked: Asked;
  readonly caseId: string | null;
}

/** A clause without its original: the opening words as printed, beside our reading. */
export function OutlineRows({ clause, asked, caseId }: OutlineRowsProps) {
  return (
    <ul role="list" className={styles.rows}>
      {clause.entries.map((entry) => (
        <li key={entry.key} className={styles.row} data-asked={isAsked(entry, asked) ? 'passage' : undefined}>
          <div className={styles.openings}>
            {entry.cite.map(({ doc, from }) => (
              <Printed key={from} as="q" doc={doc}>
                {from}…
              </Printed>
            ))}
          </div>
          <ReadingNote entry={entry} asked={isAsked(entry, asked)} caseId={caseId} />
        </li>
      ))}
    </ul>
  );
}
