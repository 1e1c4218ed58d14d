import { useTranslations } from 'use-intl';
import { ancestorsOf, indexPlaces, type PlaceResult } from '../../../rules/index.ts';
import type { Place } from '../../../seeds/schema/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { unbroken, useText } from '../../shared/i18n/index.ts';
import { Disclosure, Tag } from '../../shared/ui/index.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import { PlaceDetail } from './place-detail.tsx';
import styles from './place-entry.module.css';
import type { ReadyResult } from './result-gate.tsx';

export interface PlaceEntryProps {
  readonly standing: PlaceResult;
  /** `null`: nothing is known to rank it by. */
  readonly rank: number | null;
  readonly result: ReadyResult;
}

/** One place in the ranking: its standing with the counts behind it, where it lies, and on demand everything else. */
export function PlaceEntry({ standing, rank, result }: PlaceEntryProps) {
  const t = useTranslations('results.places');
  const text = useText();
  const { names } = useWording();
  const { places } = useCatalogue();
  const place = places.find(({ id }) => id === standing.id);
  if (place === undefined) return null;
  const Heading = rank === null ? 'h3' : 'h2';
  const { met, notMet, open, criteria } = standing;
  const known = met + notMet;
  const counts =
    criteria.length === 0
      ? t('criteriaNone')
      : known === 0
        ? t('criteriaOpen', { open })
        : t('criteria', { met, known, open });
  return (
    <article className={styles.entry} data-unranked={rank === null || undefined}>
      {rank !== null && (
        <span className={styles.rank} aria-hidden="true">
          {rank}
        </span>
      )}
      <div className={styles.head}>
        <Heading className={styles.name}>{unbroken(text(place.name))}</Heading>
        <Trail place={place} />
        <p className={styles.summary}>{text(place.summary)}</p>
        <p className={styles.tags}>
          <Tag>{text(names.placeKind[place.kind])}</Tag>
          <Tag tone={place.state === 'planned' || place.state === 'not-said' ? 'closed' : 'plain'}>
            {t('state', { state: text(names.placeState[place.state]) })}
          </Tag>
        </p>
      </div>
      <div className={styles.standing} data-standing={rank === null ? undefined : standing.standing}>
        {rank !== null && <p className={styles.word}>{text(names.standing[standing.standing])}</p>}
        {criteria.length > 0 && (
          <p className={styles.marks} aria-hidden="true">
            {criteria.map((criterion) => (
              <OutcomeMark key={criterion.id} outcome={criterion.outcome} bare />
            ))}
          </p>
        )}
        <p className={styles.counts}>{counts}</p>
        <p className={styles.counts}>{t('provisions', { count: standing.unlocked.length })}</p>
      </div>
      <Disclosure title={t('more')} defaultExpanded={rank === 1} className={styles.more ?? ''}>
        <PlaceDetail place={place} standing={standing} result={result} />
      </Disclosure>
    </article>
  );
}

/** The larger places it lies in, innermost first. */
function Trail({ place }: { readonly place: Place }) {
  const t = useTranslations('results.places');
  const text = useText();
  const catalogue = useCatalogue();
  const trail = ancestorsOf(indexPlaces(catalogue), place.id)
    .slice(1)
    .flatMap((id) => catalogue.places.filter((candidate) => candidate.id === id));
  if (trail.length === 0) return <p className={styles.trail}>{t('trailNone')}</p>;
  return (
    <p className={styles.trail}>
      {t('trail')} {trail.map((outer) => text(outer.name)).join(' › ')}
    </p>
  );
}
