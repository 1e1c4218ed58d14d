import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { makeMarks, mapWords, PlaceMap } from '../../shared/map/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { useEnded, usePlaceFacts } from './place-facts.ts';
import type { PlaceProps } from './place-props.ts';
import { RailItem } from './rail-item.tsx';

/** How high the small map is, in its own units. */
const HIGH = 250;

/** The surroundings of the place on a small map, or that no position is known for it. */
export function PlaceWhere({ place, result }: PlaceProps) {
  const t = useTranslations('map.map');
  const text = useText();
  const { language } = useLanguage();
  const wording = useWording();
  const { places } = useCatalogue();
  const ended = useEnded();
  const { standings } = result.assessment;
  const results = useMemo(() => new Map(standings.map((one) => [one.id, one])), [standings]);
  const words = useMemo(() => mapWords(language, wording), [language, wording]);
  const marks = useMemo(() => {
    const others = places.filter(({ id }) => id !== place.id);
    return makeMarks({ places: [place, ...others], standings, ended, text }, false);
  }, [places, place, standings, ended, text]);
  const factsOf = usePlaceFacts(results, ended);
  const around = useMemo(
    () => (place.coordinates === undefined ? null : { ...place.coordinates, height: HIGH }),
    [place],
  );
  return (
    <RailItem title={t('around')}>
      {around === null ? (
        <p>{t('noPosition')}</p>
      ) : (
        <PlaceMap
          marks={marks}
          words={words}
          hrefOf={(placeId) => formatRoute({ screen: 'place', caseId: result.caseRow.id, placeId })}
          factsOf={factsOf}
          label={t('aroundLabel', { place: text(place.name) })}
          around={around}
          current={place.id}
        />
      )}
    </RailItem>
  );
}
