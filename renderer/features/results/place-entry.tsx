import { useTranslations } from 'use-intl';
import { ancestorsOf, type PlaceResult } from '../../../rules/index.ts';
import type { IsoDate, Place } from '../../../seeds/schema/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { unbroken, useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Tag } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import styles from './place-entry.module.css';

export interface PlaceEntryProps {
  readonly standing: PlaceResult;
  /** `null`: nothing is known to rank it by. */
  readonly rank: number | null;
  readonly caseId: string;
  /** The day on which the last text about it ended. */
  readonly ended: IsoDate | null;
  /** How many provisions would hold there, were their text in force. */
  readonly held: number;
}

/** One place in the ranking: its standing with the counts behind it, and where it lies. Its name leads to the rest. */
export function PlaceEntry({ standing, rank, caseId, ended, held }: PlaceEntryProps) {
  const t = useTranslations('results.places');
  const text = useText();
  const dates = useDates();
  const { names } = useWording();
  const place = useIndex().places.get(standing.id);
  if (place === undefined) return null;
  return (
    <article className={styles.entry} data-unranked={rank === null || undefined}>
      {rank !== null && (
        <span className={styles.rank} aria-hidden="true">
          {rank}
        </span>
      )}
      <div className={styles.head}>
        <h3 className={styles.name}>
          <a href={formatRoute({ screen: 'place', caseId, placeId: place.id })}>
            {unbroken(text(place.name))}
          </a>
        </h3>
        <Second as="p" text={place.name} />
        <Trail place={place} />
        <div className={styles.summary}>
          <p>{text(place.summary)}</p>
          <Second as="p" text={place.summary} />
        </div>
        <p className={styles.tags}>
          <Tag>{text(names.placeKind[place.kind])}</Tag>
          <Tag tone={place.state === 'planned' || place.state === 'not-said' ? 'closed' : 'plain'}>
            {text(names.placeState[place.state])}
          </Tag>
          {ended !== null && <Tag tone="closed">{t('ended', { day: dates.day(ended) })}</Tag>}
        </p>
      </div>
      <div className={styles.standing}>
        <StandingMarks standing={standing} />
        <StandingCounts standing={standing} held={held} />
      </div>
    </article>
  );
}

/** One mark for each criterion: a picture of what the counts below it say. */
export function StandingMarks({ standing: { criteria } }: { readonly standing: PlaceResult }) {
  if (criteria.length === 0) return null;
  return (
    <p className={styles.marks} aria-hidden="true">
      {criteria.map((criterion) => (
        <OutcomeMark key={criterion.id} outcome={criterion.outcome} bare />
      ))}
    </p>
  );
}

/** How many criteria are met, and how many provisions hold there or would. */
export function StandingCounts({
  standing: { met, notMet, open, criteria, unlocked },
  held,
}: {
  readonly standing: PlaceResult;
  readonly held: number;
}) {
  const t = useTranslations('results.places');
  const known = met + notMet;
  const counts =
    criteria.length === 0
      ? t('criteriaNone')
      : known === 0
        ? t('criteriaOpen', { open })
        : t('criteria', { met, known, open });
  return (
    <>
      <p className={styles.counts}>{counts}</p>
      <p className={styles.counts}>{t('provisions', { count: unlocked.length })}</p>
      {held > 0 && <p className={styles.counts}>{t('held', { count: held })}</p>}
    </>
  );
}

/** The larger places it lies in, innermost first. */
function Trail({ place }: { readonly place: Place }) {
  const t = useTranslations('results.places');
  const text = useText();
  const { places } = useIndex();
  const trail = ancestorsOf(places, place.id)
    .slice(1)
    .flatMap((id) => places.get(id) ?? []);
  if (trail.length === 0) return <p className={styles.trail}>{t('trailNone')}</p>;
  return (
    <p className={styles.trail}>
      {t('trail')} {trail.map((outer) => text(outer.name)).join(' · ')}
    </p>
  );
}
