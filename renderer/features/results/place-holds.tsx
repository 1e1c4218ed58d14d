import { useTranslations } from 'use-intl';
import { endedOn, restsOnReading, wouldHoldAt } from '../../../rules/index.ts';
import { FORCES, type PlaceId, type Provision, type ProvisionId } from '../../../seeds/schema/index.ts';
import { useAsOf, useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation, Disclosure, ForceMark, Tag, VerdictMark } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import { bucket } from './logic/measures.ts';
import type { PlaceStandingProps } from './place-props.ts';
import styles from './place-holds.module.css';
import type { ReadyResult } from './result-gate.tsx';
import { resultsById } from './use-case-result.ts';

/** The provisions whose checkable conditions hold there, and those that would, were their text in force. */
export function PlaceHolds({ place, standing, result }: PlaceStandingProps) {
  const t = useTranslations('results.place');
  const { provisions, documents } = useIndex();
  const asOf = useAsOf();
  if (standing === undefined) return null;
  const closed = wouldHoldAt(provisions, result.assessment).get(place.id) ?? [];
  return (
    <>
      {standing.unlocked.length > 0 && (
        <section>
          <h2>{t(endedOn(place, documents, asOf) === null ? 'unlocked' : 'unlockedIfExists')}</h2>
          <Titles ids={standing.unlocked} at={place.id} result={result} />
        </section>
      )}
      {closed.length > 0 && (
        <section aria-label={t('held')}>
          <Disclosure level={2} title={t('held')} aside={closed.length} className={styles.held ?? ''}>
            <div className={styles.inner}>
              <p className={styles.note}>{t('heldNote')}</p>
              <Titles ids={closed} at={place.id} result={result} />
            </div>
          </Disclosure>
        </section>
      )}
    </>
  );
}

interface TitlesProps {
  readonly ids: readonly ProvisionId[];
  readonly at: PlaceId;
  readonly result: ReadyResult;
}

/** Titles under the firmness of their wording, firmest first. */
function Titles({ ids, at, result }: TitlesProps) {
  const { provisions } = useIndex();
  const named = ids.flatMap((id) => provisions.get(id) ?? []);
  const forces = bucket(named, ({ force }) => force);
  return FORCES.flatMap((force) => {
    const members = forces.get(force);
    if (members === undefined) return [];
    return [
      <section key={force} className={styles.force}>
        <h3>
          <ForceMark force={force} /> <span className={styles.count}>{members.length}</span>
        </h3>
        <ul role="list" className={styles.titles}>
          {members.map((provision) => (
            <Title key={provision.id} provision={provision} at={at} result={result} />
          ))}
        </ul>
      </section>,
    ];
  });
}

function Title({ provision, at, result }: Omit<TitlesProps, 'ids'> & { readonly provision: Provision }) {
  const t = useTranslations('results.row');
  const text = useText();
  const { places } = useIndex();
  const known = resultsById(result.assessment).get(provision.id);
  if (known === undefined) return null;
  return (
    <li>
      <VerdictMark verdict={known.verdict} wordHidden />
      <span>
        <a href={formatRoute({ screen: 'record', caseId: result.caseRow.id, provisionId: provision.id })}>
          {text(provision.title)}
        </a>
        <Second text={provision.title} />
        {restsOnReading(places, provision, { ...known, at: [at] }) && (
          <>
            {' '}
            <Tag tone="seal">{t('read')}</Tag>
          </>
        )}
      </span>
      {provision.cite[0] !== undefined && <Citation cite={provision.cite[0]} />}
    </li>
  );
}
