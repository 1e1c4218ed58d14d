import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FORCES, KINDS } from '../../../seeds/schema/index.ts';
import { orderDocuments, useAsOf, useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure, ForceMark, SearchField } from '../../shared/ui/index.ts';
import { FacetList } from './facet-list.tsx';
import type { Facets, MeasureFilter } from './logic/filter-measures.ts';
import styles from './measure-filters.module.css';

export interface MeasureFiltersProps {
  readonly facets: Facets;
  readonly filter: MeasureFilter;
  readonly onFilter: (filter: MeasureFilter) => void;
}

/** Search and filters by document, by firmness of the wording and by subject. */
export function MeasureFilters({ facets, filter, onFilter }: MeasureFiltersProps) {
  const t = useTranslations('results.filter');
  const text = useText();
  const { names } = useWording();
  const { documents } = useCatalogue();
  const asOf = useAsOf();
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
              count: facets.forces[force],
              label: <ForceMark force={force} />,
            }))}
            value={filter.forces}
            onChange={(forces) => onFilter({ ...filter, forces })}
          />
          <FacetList
            label={t('kind')}
            options={KINDS.map((kind) => ({
              id: kind,
              count: facets.kinds[kind],
              label: text(names.kind[kind]),
            }))}
            value={filter.kinds}
            onChange={(kinds) => onFilter({ ...filter, kinds })}
          />
        </div>
      </Disclosure>
    </search>
  );
}
