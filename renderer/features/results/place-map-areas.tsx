import { useTranslations } from 'use-intl';
import { useText } from '../../shared/i18n/index.ts';
import { Marker, type MapMark } from '../../shared/map/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import type { Area, AreaGroup } from './logic/place-areas.ts';
import styles from './place-map-view.module.css';
import type { PlacesKnown } from './place-props.ts';
import { PlaceTick } from './place-tick.tsx';

export interface MapAreasProps {
  readonly areas: readonly AreaGroup[];
  readonly marks: readonly MapMark[];
  readonly known: PlacesKnown;
  readonly factsOf: (id: string) => readonly string[];
}

/** What the map shows, as a list by district: number, sign, name, standing and counts. */
export function MapAreas({ areas, marks, known, factsOf }: MapAreasProps) {
  const t = useTranslations('map.map');
  const text = useText();
  const title = useAreaTitle();
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return (
    <section aria-labelledby="map-list">
      <h2 id="map-list">{t('list')}</h2>
      <div className={styles.columns}>
        {areas.map(({ area, places }) => (
          <section key={title(area)} className={styles.area}>
            <h3>{title(area)}</h3>
            <ol role="list">
              {places.map((place) => (
                <li key={place.id}>
                  <Sign mark={byId.get(place.id)} />
                  <div className={styles.about}>
                    <a
                      href={formatRoute({
                        screen: 'place',
                        caseId: known.result.caseRow.id,
                        placeId: place.id,
                      })}
                    >
                      {text(place.name)}
                    </a>
                    <span className={styles.facts}>{factsOf(place.id).join(' · ')}</span>
                    {known.results.has(place.id) && <PlaceTick place={place} compared={known.compared} />}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

function useAreaTitle(): (area: Area) => string {
  const t = useTranslations('map.map');
  const text = useText();
  return (area) => {
    switch (area.at) {
      case 'district':
        return text(area.district.name);
      case 'city':
        return t('cityWide');
      case 'not-said':
        return t('elsewhere');
    }
  };
}

function Sign({ mark }: { readonly mark: MapMark | undefined }) {
  if (mark === undefined) return null;
  return (
    <svg
      viewBox="-14 -14 28 28"
      width="1.75rem"
      height="1.75rem"
      role="img"
      aria-label={String(mark.number)}
      className={styles.sign}
    >
      <Marker sign={mark} number={mark.number} />
    </svg>
  );
}
