import { useTranslations } from 'use-intl';
import { ancestorsOf, liesByReading, type PlaceResult } from '../../../rules/index.ts';
import type { Place } from '../../../seeds/schema/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { unbroken, useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Tag, VisuallyHidden } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './place-entry.module.css';
import { useCountWords } from './place-facts.ts';
import { FitBar } from './place-fit-bar.tsx';
import type { PlacesKnown } from './place-props.ts';
import { PlaceTick } from './place-tick.tsx';

export interface PlaceEntryProps {
  readonly standing: PlaceResult;
  /** `null`: nothing is known to rank it by. */
  readonly rank: number | null;
  /** It shares its number with another place. */
  readonly level: boolean;
  readonly known: PlacesKnown;
}

/** One place in the ranking: its standing with the counts behind it, and where it lies. Its name leads to the rest. */
export function PlaceEntry({ standing, rank, level, known }: PlaceEntryProps) {
  const t = useTranslations('results.places');
  const place = useIndex().places.get(standing.id);
  if (place === undefined) return null;
  return (
    <article className={styles.entry} data-unranked={rank === null || undefined}>
      {rank !== null && (
        <span className={styles.rank} aria-hidden="true">
          {rank}
          {level && '='}
        </span>
      )}
      {rank !== null && level && <VisuallyHidden>{t('level', { rank })}</VisuallyHidden>}
      <Head place={place} known={known} />
      <div className={styles.standing}>
        <FitBar standing={standing} />
        <StandingCounts
          standing={standing}
          held={known.held.get(place.id)?.length ?? 0}
          isEnded={known.ended.has(place.id)}
        />
        <PlaceTick place={place} compared={known.compared} />
      </div>
    </article>
  );
}

function Head({ place, known }: { readonly place: Place; readonly known: PlacesKnown }) {
  const t = useTranslations('results.places');
  const text = useText();
  const dates = useDates();
  const { names } = useWording();
  const ended = known.ended.get(place.id);
  const begins = known.begins.get(place.id);
  return (
    <div className={styles.head}>
      <h3 className={styles.name}>
        <a href={formatRoute({ screen: 'place', caseId: known.result.caseRow.id, placeId: place.id })}>
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
        {ended !== undefined && <Tag tone="closed">{t('ended', { day: dates.day(ended) })}</Tag>}
        {begins !== undefined && <Tag tone="open">{t('begins', { day: dates.day(begins) })}</Tag>}
      </p>
    </div>
  );
}

/** How many criteria are met, and how many provisions hold there or would. */
export function StandingCounts({
  standing,
  held,
  isEnded,
}: {
  readonly standing: PlaceResult;
  readonly held: number;
  /** Known from ended texts only: whether it exists today must be asked. */
  readonly isEnded: boolean;
}) {
  const t = useTranslations('results.places');
  const counts = useCountWords();
  return (
    <>
      <p className={styles.counts}>{counts(standing)}</p>
      <p className={styles.counts}>
        {t(isEnded ? 'provisionsIfExists' : 'provisions', { count: standing.unlocked.length })}
      </p>
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
      {t('trail')}{' '}
      {trail
        .map((outer) =>
          liesByReading(places, place.id, outer.id)
            ? t('trailRead', { place: text(outer.name) })
            : text(outer.name),
        )
        .join(' · ')}
    </p>
  );
}
