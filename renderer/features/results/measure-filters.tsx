import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FORCES, KINDS } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { ForceMark, SearchField } from '../../shared/ui/index.ts';
import { CountedFacet, DocumentFacet } from './counted-facet.tsx';
import { FacetFold } from './facet-fold.tsx';
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
      <FacetFold title={t('title')} open={wide}>
        <ShortFacets {...props} />
        <div>
          <PlaceFacet {...props} />
          <LeadFacet {...props} />
        </div>
      </FacetFold>
    </search>
  );
}

function ShortFacets({ facets, filter, onFilter }: MeasureFiltersProps) {
  const t = useTranslations('results.filter');
  const text = useText();
  const { names } = useWording();
  return (
    <>
      <CountedFacet
        label={t('day')}
        ids={DAY_STATES}
        nameOf={(id) => t(`dayState.${id}`)}
        counts={facets.days}
        value={filter.days}
        onChange={(days) => onFilter({ ...filter, days })}
      />
      <DocumentFacet
        label={t('document')}
        counts={facets.docs}
        value={filter.docs}
        onChange={(docs) => onFilter({ ...filter, docs })}
      />
      <CountedFacet
        label={t('force')}
        ids={FORCES}
        nameOf={(force) => <ForceMark force={force} />}
        counts={facets.forces}
        value={filter.forces}
        onChange={(forces) => onFilter({ ...filter, forces })}
      />
      <CountedFacet
        label={t('kind')}
        ids={KINDS}
        nameOf={(kind) => text(names.kind[kind])}
        counts={facets.kinds}
        value={filter.kinds}
        onChange={(kinds) => onFilter({ ...filter, kinds })}
      />
    </>
  );
}
