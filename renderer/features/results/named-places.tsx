import { useTranslations } from 'use-intl';
import { PLACE_KINDS, type IsoDate, type Place, type PlaceId } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation, Disclosure, Tag } from '../../shared/ui/index.ts';
import { bucket } from './logic/measures.ts';
import { useOpen } from './open-memory.ts';
import styles from './places-tab.module.css';

export interface NamedPlacesProps {
  readonly places: readonly Place[];
  readonly caseId: string;
  readonly ended: ReadonlyMap<PlaceId, IsoDate>;
  readonly begins: ReadonlyMap<PlaceId, IsoDate>;
  readonly initially: boolean;
}

/** Platforms, halls and other places where nobody can be told to be located, by kind. */
export function NamedPlaces({ places, caseId, ended, begins, initially }: NamedPlacesProps) {
  const t = useTranslations('results.places');
  const text = useText();
  const { names } = useWording();
  const [open, setOpen] = useOpen(`${caseId} places named ${initially}`, initially);
  const kinds = bucket(places, ({ kind }) => kind);
  return (
    <section aria-label={t('named')}>
      <Disclosure
        level={2}
        isExpanded={open}
        onExpandedChange={setOpen}
        title={t('named')}
        aside={t('count', { count: places.length })}
        className={styles.group ?? ''}
      >
        <div className={styles.inner}>
          <p className={styles.intro}>{t('namedIntro')}</p>
          {PLACE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
            <section key={kind} aria-label={text(names.placeKind[kind])} className={styles.kind}>
              <h3>
                {text(names.placeKind[kind])} <span className={styles.count}>{kinds.get(kind)?.length}</span>
              </h3>
              <ul role="list" className={styles.list}>
                {kinds.get(kind)?.map((place) => (
                  <li key={place.id}>
                    <NamedPlace
                      place={place}
                      caseId={caseId}
                      ended={ended.get(place.id) ?? null}
                      begins={begins.get(place.id) ?? null}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Disclosure>
    </section>
  );
}

function NamedPlace({
  place,
  caseId,
  ended,
  begins,
}: {
  readonly place: Place;
  readonly caseId: string;
  readonly ended: IsoDate | null;
  readonly begins: IsoDate | null;
}) {
  const t = useTranslations('results.places');
  const text = useText();
  const dates = useDates();
  const { names } = useWording();
  return (
    <div className={styles.namedPlace}>
      <a href={formatRoute({ screen: 'place', caseId, placeId: place.id })}>{text(place.name)}</a>
      <span className={styles.quiet}>{text(names.placeState[place.state])}</span>
      <span className={styles.line}>
        {place.cite[0] !== undefined && <Citation cite={place.cite[0]} />}
        {ended !== null && <Tag tone="closed">{t('ended', { day: dates.day(ended) })}</Tag>}
        {begins !== null && <Tag tone="open">{t('begins', { day: dates.day(begins) })}</Tag>}
      </span>
    </div>
  );
}
