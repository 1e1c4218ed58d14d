import type { ReactNode } from 'react';
import type { DocId } from '../../../seeds/schema/index.ts';
import { orderDocuments, useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { FacetList } from './facet-list.tsx';

export interface CountedFacetProps<Id extends string> {
  readonly label: string;
  /** All values there are, in the order to show them in. */
  readonly ids: readonly Id[];
  readonly nameOf: (id: Id) => ReactNode;
  /** What each value would show; none where it is not named. */
  readonly counts: ReadonlyMap<Id, number>;
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
}

/** A filter over the values of one kind, each with the number it would show. */
export function CountedFacet<Id extends string>({
  label,
  ids,
  nameOf,
  counts,
  value,
  onChange,
}: CountedFacetProps<Id>) {
  const options = ids.map((id) => ({ id, count: counts.get(id) ?? 0, label: nameOf(id) }));
  return <FacetList label={label} options={options} value={value} onChange={onChange} />;
}

/** The filter by document: those in force first. */
export function DocumentFacet({
  label,
  ...rest
}: Pick<CountedFacetProps<DocId>, 'label' | 'counts' | 'value' | 'onChange'>) {
  const text = useText();
  const { documents } = useCatalogue();
  const names = new Map(documents.map(({ id, shortName }) => [id, text(shortName)]));
  const ids = orderDocuments(documents, useAsOf()).map(({ id }) => id);
  return <CountedFacet label={label} ids={ids} nameOf={(id) => names.get(id)} {...rest} />;
}
