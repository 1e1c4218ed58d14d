import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Place, Text } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { Printed } from '../../shared/ui/index.ts';
import { FacetSearch } from './facet-search.tsx';
import { leadUnitsOf, NO_LEAD, type PlaceKey } from './logic/facet-keys.ts';
import type { MeasureFiltersProps } from './measure-filters-props.ts';
import styles from './long-facets.module.css';

const wordsOf = (place: Place): readonly string[] => [...Object.values(place.name), ...place.printed];

/** By the place where a provision holds; those with most provisions first. */
export function PlaceFacet({ facets, filter, onFilter }: MeasureFiltersProps) {
  const t = useTranslations('results.filter');
  const text = useText();
  const { places } = useCatalogue();
  const countOf = (key: PlaceKey) => facets.places.get(key) ?? 0;
  const options = [
    ...places.map((place) => ({
      id: place.id,
      label: text(place.name),
      words: wordsOf(place),
      count: countOf(place.id),
    })),
  ].sort((a, b) => b.count - a.count);
  const anywhere = t('anywhere');
  return (
    <FacetSearch<PlaceKey>
      label={t('place')}
      note={t('placeNote')}
      options={[
        { id: 'anywhere', label: anywhere, words: [anywhere], count: countOf('anywhere') },
        ...options,
      ]}
      value={filter.places}
      onChange={(chosen) => onFilter({ ...filter, places: chosen })}
    />
  );
}

/** In Chinese our name for a unit is often the printed one, whichever script it is printed in. */
const saysTheSame = (name: Text, printed: string): boolean => Object.values(name).includes(printed);

/** By the lead unit as printed; one name in two documents is two lines. */
export function LeadFacet({ facets, filter, onFilter }: MeasureFiltersProps) {
  const t = useTranslations('results.filter');
  const text = useText();
  const chinese = useLanguage().language !== 'en';
  const catalogue = useCatalogue();
  const { documents } = useIndex();
  const units = useMemo(() => leadUnitsOf(catalogue), [catalogue]);
  const known = useMemo(
    () => new Map(catalogue.authorities.map(({ doc, printed, name }) => [`${doc} ${printed}`, name])),
    [catalogue],
  );
  const options = units
    .map(({ key, doc, printed }) => {
      const name = known.get(key);
      const document = documents.get(doc);
      return {
        id: key,
        label: (
          <>
            <Printed doc={doc}>{printed}</Printed>
            <span className={styles.doc}>
              {name !== undefined && !(chinese && saysTheSame(name, printed)) && `${text(name)} · `}
              {document !== undefined && text(document.shortName)}
            </span>
          </>
        ),
        words: [printed, ...(name === undefined ? [] : Object.values(name))],
        count: facets.leads.get(key) ?? 0,
      };
    })
    .sort((a, b) => b.count - a.count);
  const none = t('noLead');
  return (
    <FacetSearch
      label={t('lead')}
      note={t('leadNote')}
      options={[
        ...options,
        { id: NO_LEAD, label: none, words: [none], count: facets.leads.get(NO_LEAD) ?? 0 },
      ]}
      value={filter.leads}
      onChange={(leads) => onFilter({ ...filter, leads })}
    />
  );
}
