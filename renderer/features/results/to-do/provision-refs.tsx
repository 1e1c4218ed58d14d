import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProvisionId } from '../../../../seeds/schema/index.ts';
import { useIndex } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { formatRoute } from '../../../shared/routing/index.ts';
import { Button, Citation } from '../../../shared/ui/index.ts';
import type { ReadyResult } from '../result-gate.tsx';
import styles from './provision-refs.module.css';

/** So many are named at once; of more, the others are a press away. */
const NAMED = 3;

export interface ProvisionRefsProps {
  readonly ids: readonly ProvisionId[];
  readonly result: ReadyResult;
  /** The document is named around them already. */
  readonly locatorOnly?: boolean;
}

/** The provisions behind a line, each with its clause; every one leads to its decision record. */
export function ProvisionRefs({ ids, result, locatorOnly = false }: ProvisionRefsProps) {
  const t = useTranslations('todo');
  const text = useText();
  const { provisions } = useIndex();
  const [all, setAll] = useState(ids.length <= NAMED + 1);
  return (
    <div className={styles.refs}>
      <ul role="list" className={styles.list}>
        {(all ? ids : ids.slice(0, NAMED)).map((id) => {
          const provision = provisions.get(id);
          const cite = provision?.cite[0];
          if (provision === undefined || cite === undefined) return null;
          return (
            <li key={id} className={styles.ref}>
              <a href={formatRoute({ screen: 'record', caseId: result.caseRow.id, provisionId: id })}>
                {text(provision.title)}
              </a>{' '}
              <Citation cite={cite} locatorOnly={locatorOnly} />
            </li>
          );
        })}
      </ul>
      {!all && (
        <Button size="s" tone="quiet" onPress={() => setAll(true)}>
          {t('moreProvisions', { count: ids.length - NAMED })}
        </Button>
      )}
    </div>
  );
}
