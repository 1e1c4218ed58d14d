import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PLACE_KINDS } from '../../../seeds/schema/index.ts';
import { orderDocuments, useAsOf, useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure, SearchField, Switch } from '../../shared/ui/index.ts';
import { FacetList } from './facet-list.tsx';
import type { PlaceFacets, PlaceFilter } from './logic/place-filter.ts';
import styles from './place-filters.module.css';

export interface PlaceFiltersProps {
  readonly filter: PlaceFilter;
  readonly facets: PlaceFacets;
  readonly onFilter: (filter: PlaceFilter) => void;
  /** How many of the places considered only texts that are over speak of. */
  readonly over: number;
  /** How to look at what is left: beside the search. */
  readonly view: ReactNode;
}

/** Search and filters: named in, kind of place, meets a criterion, still in a text that runs. */
export function PlaceFilters({ filter, facets, onFilter, over, view }: PlaceFiltersProps) {
  const t = useTranslations('map.filter');
  const find = useTranslations('results.places');
  const set = filter.docs.length + filter.kinds.length;
  return (
    <search aria-label={find('find')} className={styles.filters}>
      <div className={styles.row}>
        <SearchField
          label={find('find')}
          placeholder={find('findExample')}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
          className={styles.box ?? ''}
        />
        <Switch isSelected={filter.fits} onChange={(fits) => onFilter({ ...filter, fits })}>
          {t('fits')}
        </Switch>
        {(over > 0 || filter.running) && (
          <Switch isSelected={filter.running} onChange={(running) => onFilter({ ...filter, running })}>
            {find('onlyRunning', { count: over })}
          </Switch>
        )}
        <div className={styles.view}>{view}</div>
      </div>
      <Disclosure
        title={t('title')}
        {...(set > 0 && { aside: t('narrowed', { count: set }) })}
        className={styles.more ?? ''}
      >
        <Facets filter={filter} facets={facets} onFilter={onFilter} />
      </Disclosure>
    </search>
  );
}

function Facets({ filter, facets, onFilter }: Pick<PlaceFiltersProps, 'filter' | 'facets' | 'onFilter'>) {
  const t = useTranslations('map.filter');
  const text = useText();
  const { names } = useWording();
  const { documents } = useCatalogue();
  const asOf = useAsOf();
  return (
    <div className={styles.facets}>
      <FacetList
        label={t('document')}
        options={orderDocuments(documents, asOf).map(({ id, shortName }) => ({
          id,
          count: facets.docs.get(id) ?? 0,
          label: text(shortName),
        }))}
        value={filter.docs}
        onChange={(docs) => onFilter({ ...filter, docs })}
      />
      <FacetList
        label={t('kind')}
        options={PLACE_KINDS.map((kind) => ({
          id: kind,
          count: facets.kinds.get(kind) ?? 0,
          label: text(names.placeKind[kind]),
        }))}
        value={filter.kinds}
        onChange={(kinds) => onFilter({ ...filter, kinds })}
      />
    </div>
  );
}
