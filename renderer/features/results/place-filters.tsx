import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PLACE_KINDS } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { SearchField, Switch } from '../../shared/ui/index.ts';
import { CountedFacet, DocumentFacet } from './counted-facet.tsx';
import { FacetFold } from './facet-fold.tsx';
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
  const text = useText();
  const { names } = useWording();
  const set = filter.docs.length + filter.kinds.length;
  return (
    <search aria-label={find('find')} className={styles.filters}>
      <div className={styles.row}>
        <SearchField
          label={find('find')}
          placeholder={find('findExample')}
          value={filter.text}
          onChange={(words) => onFilter({ ...filter, text: words })}
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
      <FacetFold title={t('title')} aside={set > 0 ? t('narrowed', { count: set }) : undefined}>
        <DocumentFacet
          label={t('document')}
          counts={facets.docs}
          value={filter.docs}
          onChange={(docs) => onFilter({ ...filter, docs })}
        />
        <CountedFacet
          label={t('kind')}
          ids={PLACE_KINDS}
          nameOf={(kind) => text(names.placeKind[kind])}
          counts={facets.kinds}
          value={filter.kinds}
          onChange={(kinds) => onFilter({ ...filter, kinds })}
        />
      </FacetFold>
    </search>
  );
}
