import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProvisionId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Button, Citation } from '../../shared/ui/index.ts';
import type { CaseId } from '../../storage/index.ts';
import styles from './state-detail.module.css';

const FIRST = 12;

/** Provisions by their titles, each leading to its record; one that is gone from the catalogue by its id. */
export function ProvisionNames({
  caseId,
  ids,
}: {
  readonly caseId: CaseId;
  readonly ids: readonly ProvisionId[];
}) {
  const t = useTranslations('history.steps');
  const [all, setAll] = useState(false);
  const shown = all || ids.length <= FIRST + 3 ? ids : ids.slice(0, FIRST);
  return (
    <>
      <ul role="list" className={styles.rows}>
        {shown.map((id) => (
          <li key={id}>
            <ProvisionName caseId={caseId} id={id} />
          </li>
        ))}
      </ul>
      {shown.length < ids.length && (
        <Button size="s" tone="quiet" onPress={() => setAll(true)}>
          {t('rest', { count: ids.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function ProvisionName({ caseId, id }: { readonly caseId: CaseId; readonly id: ProvisionId }) {
  const text = useText();
  const provision = useIndex().provisions.get(id);
  if (provision === undefined) return <code className={styles.mono}>{id}</code>;
  const cite = provision.cite[0];
  return (
    <span className={styles.way}>
      <a href={formatRoute({ screen: 'record', caseId, provisionId: id })}>{text(provision.title)}</a>
      {cite !== undefined && <Citation cite={cite} />}
    </span>
  );
}
