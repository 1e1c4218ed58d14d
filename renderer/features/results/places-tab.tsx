import { useTranslations } from 'use-intl';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Citation, Disclosure } from '../../shared/ui/index.ts';
import { PlaceEntry } from './place-entry.tsx';
import styles from './places-tab.module.css';
import type { ReadyResult } from './result-gate.tsx';

/** The places considered, best first, and those the documents only name. */
export function PlacesTab({ result }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.places');
  const text = useText();
  const { names } = useWording();
  const { places } = useCatalogue();
  const named = places.filter((place) => !place.canLocate);
  return (
    <div className={styles.places}>
      <p className={styles.intro}>{t('intro')}</p>
      {result.assessment.standings.length === 0 && <p>{t('noStandings')}</p>}
      <ol role="list" className={styles.ranking}>
        {result.assessment.standings.map((standing, index) => {
          const place = places.find(({ id }) => id === standing.id);
          if (place === undefined) return null;
          return (
            <li key={standing.id}>
              <PlaceEntry place={place} standing={standing} rank={index + 1} result={result} />
            </li>
          );
        })}
      </ol>
      {named.length > 0 && (
        <Disclosure level={2} title={t('named')} aside={named.length} className={styles.named ?? ''}>
          <p className={styles.intro}>{t('namedIntro')}</p>
          <ul role="list" className={styles.list}>
            {named.map((place) => (
              <li key={place.id}>
                <h3>{text(place.name)}</h3>
                <p className={styles.kind}>
                  {text(names.placeKind[place.kind])} · {text(names.placeState[place.state])}
                </p>
                <p>{text(place.summary)}</p>
                {place.cite[0] !== undefined && <Citation cite={place.cite[0]} withOpening />}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
