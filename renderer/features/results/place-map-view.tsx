import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { makeMarks, mapWords, PlaceMap } from '../../shared/map/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { groupByArea, type AreaGroup } from './logic/place-areas.ts';
import { countWithoutPosition, placesByStanding } from './logic/places.ts';
import { MapAreas } from './place-map-areas.tsx';
import styles from './place-map-view.module.css';
import { usePlaceFacts } from './place-facts.ts';
import { PlaceNames } from './place-names.tsx';
import type { PlacesKnown } from './place-props.ts';

const NO_AREAS: readonly AreaGroup[] = [];

export interface PlaceMapViewProps {
  readonly known: PlacesKnown;
  readonly shown: ReadonlySet<PlaceId>;
}

/** The places shown on the map, below it the same places as a list, and by name those that it cannot show. */
export function PlaceMapView({ known, shown }: PlaceMapViewProps) {
  const t = useTranslations('map.map');
  const text = useText();
  const { language } = useLanguage();
  const wording = useWording();
  const { places: catalogue } = useCatalogue();
  const { places: index } = useIndex();
  const { result, results, ended } = known;
  const caseId = result.caseRow.id;
  const words = useMemo(() => mapWords(language, wording), [language, wording]);
  const factsOf = usePlaceFacts(results, ended);
  const ordered = useMemo(
    () => placesByStanding(catalogue, result.assessment.standings).filter(({ id }) => shown.has(id)),
    [catalogue, result.assessment.standings, shown],
  );
  const areas = useMemo(
    () =>
      groupByArea(
        index,
        ordered.filter(({ coordinates }) => coordinates !== undefined),
      ),
    [index, ordered],
  );
  const marks = useMemo(
    () =>
      makeMarks({
        places: areas.flatMap(({ places }) => places),
        standings: [...results.values()],
        ended,
        text,
      }),
    [areas, results, ended, text],
  );
  // The map is painted first; the list below it, which is longer, follows at once.
  const listed = useDeferredValue(areas, NO_AREAS);
  const unplaced = ordered.filter(({ coordinates }) => coordinates === undefined);
  const unseen = countWithoutPosition(ordered, results);
  return (
    <div className={styles.view}>
      {marks.length === 0 ? (
        <p className={styles.quiet}>{t('none')}</p>
      ) : (
        <>
          {unseen > 0 && <p className={styles.quiet}>{t('unseen', { count: unseen })}</p>}
          <PlaceMap
            marks={marks}
            words={words}
            hrefOf={(placeId) => formatRoute({ screen: 'place', caseId, placeId })}
            factsOf={factsOf}
            label={t('label', { count: marks.length })}
          >
            {t('numbers')}
          </PlaceMap>
          <MapAreas areas={listed} marks={marks} known={known} factsOf={factsOf} />
        </>
      )}
      <PlaceNames
        title={t('unplaced')}
        intro={t('unplacedIntro', { count: unplaced.length })}
        places={unplaced}
        caseId={caseId}
      />
    </div>
  );
}
