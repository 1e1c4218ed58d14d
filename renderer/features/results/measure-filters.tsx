import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FORCES, KINDS } from '../../../seeds/schema/index.ts';
import { orderDocuments, useAsOf, useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure, ForceMark, SearchField } from '../../shared/ui/index.ts';
import { FacetList } from './facet-list.tsx';
import { LeadFacet, PlaceFacet } from './long-facets.tsx';
import { DAY_STATES } from './logic/facet-keys.ts';
import type { MeasureFiltersProps } from './measure-filters-props.ts';
import styles from './measure-filters.module.css';

/** Search, and filters by how the text stands to the day, document, firmness, subject, place and lead unit. */
export function MeasureFilters(props: MeasureFiltersProps) {
  const { filter, onFilter } = props;
  const t = useTranslations('results.filter');
  const [wide] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  return (
    <search aria-label={t('title')} className={styles.filters}>
      <SearchField
        label={t('search')}
        placeholder={t('placeholder')}
        value={filter.text}
        onChange={(words) => onFilter({ ...filter, text: words })}
      />
      <Disclosure title={t('title')} defaultExpanded={wide} className={styles.more ?? ''}>
        <div className={styles.facets}>
          <ShortFacets {...props} />
          <div>
            <PlaceFacet {...props} />
            <LeadFacet {...props} />
          </div>
        </div>
      </Disclosure>
    </search>
  );
}

function ShortFacets({ facets, filter, onFilter }: MeasureFiltersProps) {
  const t = useTranslations('results.filter');
  const text = useText();
  const { names } = useWording();
  const { documents } = useCatalogue();
  const asOf = useAsOf();
  return (
    <>
      <FacetList
        label={t('day')}
        options={DAY_STATES.map((id) => ({
          id,
          count: facets.days.get(id) ?? 0,
          label: t(`dayState.${id}`),
        }))}
        value={filter.days}
        onChange={(days) => onFilter({ ...filter, days })}
      />
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
        label={t('force')}
        options={FORCES.map((force) => ({
          id: force,
          count: facets.forces.get(force) ?? 0,
          label: <ForceMark force={force} />,
        }))}
        value={filter.forces}
        onChange={(forces) => onFilter({ ...filter, forces })}
      />
      <FacetList
        label={t('kind')}
        options={KINDS.map((kind) => ({
          id: kind,
          count: facets.kinds.get(kind) ?? 0,
          label: text(names.kind[kind]),
        }))}
        value={filter.kinds}
        onChange={(kinds) => onFilter({ ...filter, kinds })}
      />
    </>
  );
}
