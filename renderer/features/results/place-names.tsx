import { useTranslations } from 'use-intl';
import type { Place } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import styles from './place-names.module.css';

export interface PlaceNamesProps {
  readonly title: string;
  /** Why these stand apart. */
  readonly intro: string;
  readonly places: readonly Place[];
  readonly caseId: string;
}

/** Places by name alone, folded: those that a view cannot show otherwise are still said. */
export function PlaceNames({ title, intro, places, caseId }: PlaceNamesProps) {
  const t = useTranslations('results.places');
  const text = useText();
  if (places.length === 0) return null;
  return (
    <section aria-label={title}>
      <Disclosure
        level={2}
        title={title}
        aside={t('count', { count: places.length })}
        className={styles.fold ?? ''}
      >
        <div className={styles.inner}>
          <p className={styles.quiet}>{intro}</p>
          <ul role="list" className={styles.names}>
            {places.map((place) => (
              <li key={place.id}>
                <a href={formatRoute({ screen: 'place', caseId, placeId: place.id })}>{text(place.name)}</a>
              </li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </section>
  );
}
