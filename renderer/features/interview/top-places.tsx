import { useTranslations } from 'use-intl';
import { beginsOn, endedOn, type Assessment } from '../../../rules/index.ts';
import { useAsOf, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Second } from '../../shared/visit/index.ts';
import type { CaseId } from '../../storage/index.ts';
import styles from './top-places.module.css';

/** The three places that suit best as far as known, with their counts; no order where nothing is known. */
export function TopPlaces({
  caseId,
  assessment,
}: {
  readonly caseId: CaseId;
  readonly assessment: Assessment;
}) {
  const t = useTranslations('interview.standings');
  const text = useText();
  const wording = useWording();
  const dates = useDates();
  const { documents, places } = useIndex();
  const asOf = useAsOf();
  const ranked = assessment.standings.filter(({ met, notMet }) => met + notMet > 0);
  return (
    <>
      {ranked.length === 0 && (
        <p className={styles.none}>{t('none', { count: assessment.standings.length })}</p>
      )}
      <ol role="list" className={styles.places}>
        {ranked.slice(0, 3).map((standing) => {
          const place = places.get(standing.id);
          if (place === undefined) return null;
          const known = standing.met + standing.notMet;
          const { met, open } = standing;
          const ended = endedOn(place, documents, asOf);
          const begins = beginsOn(place, documents, asOf);
          return (
            <li key={standing.id}>
              <a className={styles.name} href={formatRoute({ screen: 'place', caseId, placeId: place.id })}>
                {text(place.name)}
                <span aria-hidden="true">
                  <Second text={place.name} />
                </span>
              </a>
              <span className={styles.standing}>{text(wording.names.standing[standing.standing])}</span>
              <span className={styles.counts}>
                {t('counts', { met, known, open })}
                {ended !== null && (
                  <span className={styles.ended}>{t('ended', { day: dates.day(ended) })}</span>
                )}
                {begins !== null && (
                  <span className={styles.ended}>{t('begins', { day: dates.day(begins) })}</span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <a className={styles.more} href={formatRoute({ screen: 'results', caseId, tab: 'places' })}>
        {t('more')}
      </a>
    </>
  );
}
