import { useMemo } from 'react';
import { beginsOn, endedOn, type PlaceResult } from '../../../rules/index.ts';
import type { IsoDate, PlaceId } from '../../../seeds/schema/index.ts';
import { useAsOf, useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { shownStanding } from '../../shared/map/index.ts';
import { useTranslations } from 'use-intl';

/** The places whose texts have all ended by the day everything is decided for, and when the last one did. */
export function useEnded(): ReadonlyMap<PlaceId, IsoDate> {
  return useDayOf(endedOn);
}

/** The places of which no text is in force by that day and one is still to begin, and when the first one does. */
export function useBegins(): ReadonlyMap<PlaceId, IsoDate> {
  return useDayOf(beginsOn);
}

function useDayOf(dayOf: typeof endedOn): ReadonlyMap<PlaceId, IsoDate> {
  const { places } = useCatalogue();
  const { documents } = useIndex();
  const asOf = useAsOf();
  return useMemo(
    () =>
      new Map(
        places.flatMap((place) => {
          const day = dayOf(place, documents, asOf);
          return day === null ? [] : [[place.id, day] as const];
        }),
      ),
    [places, documents, asOf, dayOf],
  );
}

/** Says in a line how many criteria are met, of those known. */
export function useCountWords(): (standing: PlaceResult) => string {
  const t = useTranslations('results.places');
  return ({ met, notMet, open, criteria }) => {
    const known = met + notMet;
    if (criteria.length === 0) return t('criteriaNone');
    return known === 0 ? t('criteriaOpen', { open }) : t('criteria', { met, known, open });
  };
}

/** Says in short lines what the map shows of a place by its sign: standing, counts, how far it existed. */
export function usePlaceFacts(
  results: ReadonlyMap<PlaceId, PlaceResult>,
  ended: ReadonlyMap<PlaceId, IsoDate>,
): (id: string) => readonly string[] {
  const t = useTranslations('map.map');
  const ends = useTranslations('results.places');
  const text = useText();
  const dates = useDates();
  const { places } = useIndex();
  const { names } = useWording();
  const counts = useCountWords();
  const begins = useBegins();
  const byId = useMemo(() => new Map([...places].map(([id, place]) => [String(id), place])), [places]);
  return (id) => {
    const place = byId.get(id);
    if (place === undefined) return [];
    const result = results.get(place.id);
    const standing = shownStanding(result);
    const over = ended.get(place.id);
    const from = begins.get(place.id);
    return [
      result === undefined ? t('named') : standing === null ? t('unranked') : text(names.standing[standing]),
      ...(result === undefined ? [] : [counts(result)]),
      ...(place.state === 'existing'
        ? []
        : [place.state === 'not-said' ? t('stateNotSaid') : text(names.placeState[place.state])]),
      ...(over === undefined ? [] : [ends('ended', { day: dates.day(over) })]),
      ...(from === undefined ? [] : [ends('begins', { day: dates.day(from) })]),
    ];
  };
}
