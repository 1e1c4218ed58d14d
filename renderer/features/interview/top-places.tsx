import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
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
  const { places } = useCatalogue();
  const ranked = assessment.standings.filter(({ met, notMet }) => met + notMet > 0);
  return (
    <>
      {ranked.length === 0 && (
        <p className={styles.none}>{t('none', { count: assessment.standings.length })}</p>
      )}
      <ol role="list" className={styles.places}>
        {ranked.slice(0, 3).map((standing) => {
          const place = places.find(({ id }) => id === standing.id);
          if (place === undefined) return null;
          const known = standing.met + standing.notMet;
          const { met, open } = standing;
          return (
            <li key={standing.id}>
              <span className={styles.name}>{text(place.name)}</span>
              <span className={styles.standing}>{text(wording.names.standing[standing.standing])}</span>
              <span className={styles.counts}>{t('counts', { met, known, open })}</span>
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
