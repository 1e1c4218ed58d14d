import type { Facets, MeasureFilter } from './logic/filter-measures.ts';

/** What is filtered for, what each value would show, and how to change it. */
export interface MeasureFiltersProps {
  readonly facets: Facets;
  readonly filter: MeasureFilter;
  readonly onFilter: (filter: MeasureFilter) => void;
}
