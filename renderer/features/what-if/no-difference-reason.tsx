import { useTranslations } from 'use-intl';
import type { NoDifference, Reader } from '../../../rules/index.ts';
import type { FactId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation } from '../../shared/ui/index.ts';
import styles from './no-difference.module.css';
import { useFactLabels } from './use-fact-labels.ts';

export interface NoDifferenceReasonProps {
  readonly caseId: string;
  readonly reason: NoDifference;
}

/** Why one changed answer changes nothing, with the conditions that look at it. */
export function NoDifferenceReason({ caseId, reason }: NoDifferenceReasonProps) {
  const t = useTranslations('scenarios.none');
  const label = useFactLabels();
  const fact = label([reason.fact]);
  switch (reason.reason) {
    case 'same-answer':
    case 'nothing-reads-it':
      return <li>{t(reason.reason, { fact })}</li>;
    case 'same-side':
    case 'it-differs':
      return (
        <li>
          <p>{t(reason.reason, { fact })}</p>
          <Readers
            caseId={caseId}
            rows={reason.readers.map((reader) => ({ reader, facts: null }))}
            count={reason.count}
          />
        </li>
      );
    case 'decided-otherwise':
      return (
        <li>
          <p>{t(reason.reason, { fact })}</p>
          <Readers caseId={caseId} rows={reason.decided} count={reason.count} />
        </li>
      );
  }
}

interface ReaderRow {
  readonly reader: Reader;
  /** The facts that decide all the same; `null` where that is not the point. */
  readonly facts: readonly FactId[] | null;
}

function Readers({
  caseId,
  rows,
  count,
}: {
  readonly caseId: string;
  readonly rows: readonly ReaderRow[];
  readonly count: number;
}) {
  const t = useTranslations('scenarios.none');
  const labels = useFactLabels();
  return (
    <ul role="list" className={styles.readers}>
      {rows.map(({ reader, facts }) => (
        <li key={`${reader.id} ${reader.test}`}>
          <ReaderLine caseId={caseId} reader={reader} />
          {facts !== null && (
            <p className={styles.quiet}>
              {facts.length === 0 ? t('decidedByText') : t('decidedBy', { facts: labels(facts) })}
            </p>
          )}
        </li>
      ))}
      {count > rows.length && <li className={styles.quiet}>{t('more', { count: count - rows.length })}</li>}
    </ul>
  );
}

/** The words of a condition, and the provision or the place it belongs to. */
function ReaderLine({ caseId, reader }: { readonly caseId: string; readonly reader: Reader }) {
  const text = useText();
  const { provisions, places } = useIndex();
  if (reader.kind === 'place') {
    const place = places.get(reader.id);
    const says = place?.criteria.find(({ id }) => id === reader.test)?.says;
    if (place === undefined || says === undefined) return null;
    return (
      <>
        <p>{text(says)}</p>
        <p>
          <a href={formatRoute({ screen: 'place', caseId, placeId: place.id })}>{text(place.name)}</a>
        </p>
      </>
    );
  }
  const provision = provisions.get(reader.id);
  if (provision === undefined) return null;
  const tests = [...provision.audience, ...provision.conditions];
  const says = tests.find(({ id }) => id === reader.test)?.says;
  const cite = provision.cite[0];
  return (
    <>
      {says !== undefined && <p>{text(says)}</p>}
      <p>
        <a href={formatRoute({ screen: 'record', caseId, provisionId: provision.id })}>
          {text(provision.title)}
        </a>{' '}
        {cite !== undefined && <Citation cite={cite} />}
      </p>
    </>
  );
}
