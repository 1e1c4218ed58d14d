import type { Citation as Cite } from '../../../seeds/schema/index.ts';
import { Citation } from '../../shared/ui/index.ts';
import styles from './cites.module.css';
import { onePerLocator } from './logic/locators.ts';

export interface CitesProps {
  readonly cites: readonly Cite[];
  /** Leaves the document's name out where the page already says it. */
  readonly locatorsOnly?: boolean;
}

/** Several citations: the document is named once, then its locators. */
export function Cites({ cites, locatorsOnly = false }: CitesProps) {
  const located = onePerLocator(cites);
  return (
    <ul role="list" className={styles.cites}>
      {located.map((cite, index) => (
        <li key={`${cite.doc} ${cite.at}`}>
          <Citation cite={cite} locatorOnly={locatorsOnly || located[index - 1]?.doc === cite.doc} />
        </li>
      ))}
    </ul>
  );
}
