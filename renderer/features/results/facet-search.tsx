import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { containsAll, foldQuery, haystackOf } from '../../shared/find/index.ts';
import { Badge, Disclosure, SearchField } from '../../shared/ui/index.ts';
import { FacetList } from './facet-list.tsx';
import styles from './facet-search.module.css';

export interface FacetSearchProps<Id extends string> {
  readonly label: string;
  readonly note?: string;
  readonly options: readonly {
    readonly id: Id;
    readonly label: ReactNode;
    readonly count: number;
    /** What it can be found by. */
    readonly words: readonly string[];
  }[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
}

/** Tick boxes of a long list, folded, with a box to look for one. What is ticked stays on show. */
export function FacetSearch<Id extends string>({
  label,
  note,
  options,
  value,
  onChange,
}: FacetSearchProps<Id>) {
  const t = useTranslations('results.filter');
  const [query, setQuery] = useState('');
  const words = foldQuery(query);
  const found = options.filter(
    (option) => value.includes(option.id) || containsAll(haystackOf(option.words), words),
  );
  const useful = found.filter(({ id, count }) => count > 0 || value.includes(id));
  return (
    <Disclosure
      title={label}
      aside={value.length > 0 && <Badge tone="accent">{value.length}</Badge>}
      defaultExpanded={value.length > 0}
      className={styles.fold ?? ''}
    >
      <div className={styles.inner}>
        {note !== undefined && <p className={styles.note}>{note}</p>}
        <SearchField label={t('findIn', { list: label })} value={query} onChange={setQuery} />
        <p role="status" className={styles.note}>
          {t('listed', { count: useful.length })}
        </p>
        <div className={styles.list}>
          <FacetList label={label} labelHidden options={useful} value={value} onChange={onChange} />
        </div>
      </div>
    </Disclosure>
  );
}
