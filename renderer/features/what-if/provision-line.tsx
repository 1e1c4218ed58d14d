import type { ReactNode } from 'react';
import type { Provision } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation, ForceMark } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './provision-line.module.css';

export interface ProvisionLineProps {
  readonly caseId: string;
  readonly provision: Provision;
  /** What stands below the title. */
  readonly children?: ReactNode;
}

/** One provision in a list: its title, how firm it is, and where it is written; the title leads to its record. */
export function ProvisionLine({ caseId, provision, children }: ProvisionLineProps) {
  const text = useText();
  const cite = provision.cite[0];
  return (
    <div className={styles.line}>
      <div className={styles.what}>
        <a
          href={formatRoute({ screen: 'record', caseId, provisionId: provision.id })}
          className={styles.title}
        >
          {text(provision.title)}
        </a>
        <Second as="p" text={provision.title} />
        {children}
      </div>
      <div className={styles.where}>
        <ForceMark force={provision.force} />
        {cite !== undefined && <Citation cite={cite} />}
      </div>
    </div>
  );
}
