import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import type { CaseId } from '../../storage/index.ts';
import styles from './top-places.module.css';

/** The three places that suit best as far as known, with their counts. */
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
  return (
    <>
      <ol role="list" className={styles.places}>
        {assessment.standings.slice(0, 3).map((standing) => {
          const place = places.find(({ id }) => id === standing.id);
          if (place === undefined) return null;
          const known = standing.met + standing.notMet;
          const { met, open, criteria } = standing;
          const words = () => {
            if (criteria.length === 0) return t('noCriteria');
            return known === 0 ? t('allOpen', { open }) : t('counts', { met, known, open });
          };
          return (
            <li key={standing.id}>
              <span className={styles.name}>{text(place.name)}</span>
              <span className={styles.standing}>{text(wording.names.standing[standing.standing])}</span>
              <span className={styles.counts}>{words()}</span>
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
