import { useTranslations } from 'use-intl';
import type { PlaceResult } from '../../../rules/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Citation, Disclosure } from '../../shared/ui/index.ts';
import { PlaceEntry } from './place-entry.tsx';
import styles from './places-tab.module.css';
import type { ReadyResult } from './result-gate.tsx';

/** Whether any criterion of the place has been decided; without one there is nothing to rank by. */
function isKnown({ met, notMet }: PlaceResult): boolean {
  return met + notMet > 0;
}

/** The places considered, best first, and those the documents only name. */
export function PlacesTab({ result }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.places');
  const text = useText();
  const { names } = useWording();
  const { places } = useCatalogue();
  const named = places.filter((place) => !place.canLocate);
  const { standings } = result.assessment;
  const ranked = standings.filter(isKnown);
  const unranked = standings.filter((standing) => !isKnown(standing));
  return (
    <div className={styles.places}>
      {ranked.length > 0 && <p className={styles.intro}>{t('intro')}</p>}
      {standings.length === 0 && <p>{t('noStandings')}</p>}
      <ol role="list" className={styles.ranking}>
        {ranked.map((standing, index) => (
          <li key={standing.id}>
            <PlaceEntry standing={standing} rank={index + 1} result={result} />
          </li>
        ))}
      </ol>
      {unranked.length > 0 && (
        <section aria-labelledby="places-unranked" className={styles.unranked}>
          <h2 id="places-unranked">{t('unranked')}</h2>
          <p className={styles.intro}>{t('unrankedIntro')}</p>
          <ul role="list" className={styles.ranking}>
            {unranked.map((standing) => (
              <li key={standing.id}>
                <PlaceEntry standing={standing} rank={null} result={result} />
              </li>
            ))}
          </ul>
        </section>
      )}
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
