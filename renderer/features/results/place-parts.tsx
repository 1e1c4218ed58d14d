import { useTranslations } from 'use-intl';
import type { Place } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { Lines, Part } from './part.tsx';
import { Facilities } from './place-facilities.tsx';
import { Anchors, Funds } from './place-money.tsx';
import styles from './part.module.css';
import { Targets } from './place-targets.tsx';

/** What the texts say a place is for, where it lies, what it has or is to have, and what they leave open. */
export function PlaceParts({ place }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  return (
    <>
      <Purpose place={place} />
      <Ground place={place} />
      <Anchors place={place} />
      <Facilities place={place} />
      <Funds place={place} />
      <Targets place={place} />
      {place.notSaid.length > 0 && (
        <Part title={t('notSaid')}>
          <Lines texts={place.notSaid} />
        </Part>
      )}
    </>
  );
}

/** What the text means it to be, and the industries it names. */
function Purpose({ place }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  const { industries } = useCatalogue();
  const named = industries.filter(({ id }) => place.industries.includes(id));
  return (
    <>
      {place.functions.length > 0 && (
        <Part title={t('functions')}>
          <Lines texts={place.functions} />
        </Part>
      )}
      {named.length > 0 && (
        <Part title={t('industries')}>
          <ul role="list" className={styles.chips}>
            {named.map(({ id, name }) => (
              <li key={id}>
                <Both text={name} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Where it lies, how large it is, and in which stages it is built. */
function Ground({ place: { location, areaKm2, phases = [] } }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  if (location === undefined && areaKm2 === undefined && phases.length === 0) return null;
  return (
    <Part title={t('location')}>
      <dl className={styles.facts}>
        {location !== undefined && (
          <div>
            <dt>{t('where')}</dt>
            <dd>
              <Both text={location} />
            </dd>
          </div>
        )}
        {areaKm2 !== undefined && (
          <div>
            <dt>{t('area')}</dt>
            <dd>{t('km2', { area: areaKm2 })}</dd>
          </div>
        )}
        {phases.map((phase) => (
          <div key={phase.says.en}>
            <dt>
              <Both text={phase.says} />
            </dt>
            <dd>{phase.areaKm2 === null ? t('noArea') : t('km2', { area: phase.areaKm2 })}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
