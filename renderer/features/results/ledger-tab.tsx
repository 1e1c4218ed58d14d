import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { orderDocuments, useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { EmptyState, SearchField } from '../../shared/ui/index.ts';
import { FacetList } from './facet-list.tsx';
import { LedgerDocument } from './ledger-document.tsx';
import styles from './ledger-tab.module.css';
import { buildLedger, countTags, filterLedger, LEDGER_TAGS, type LedgerTag } from './logic/ledger.ts';
import type { ReadyResult } from './result-gate.tsx';
import { useTagName } from './use-tag-name.ts';

/** Everything that was read, and what became of it. */
export function LedgerTab({ result }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.ledger');
  const catalogue = useCatalogue();
  const nameOf = useTagName();
  const asOf = useAsOf();
  const ledger = useMemo(() => {
    const order = orderDocuments(catalogue.documents, asOf);
    return [...buildLedger(catalogue)].sort((a, b) => order.indexOf(a.document) - order.indexOf(b.document));
  }, [catalogue, asOf]);
  const [text, setText] = useState('');
  const [tags, setTags] = useState<readonly LedgerTag[]>([]);
  const sought = useDeferredValue(text);
  const counts = useMemo(
    () => countTags(ledger.flatMap(({ clauses }) => filterLedger(clauses, { text: sought, tags: [] }))),
    [ledger, sought],
  );
  const filtered = sought.trim() !== '' || tags.length > 0;
  const shown = useMemo(
    () =>
      ledger
        .map((entry) => ({ ...entry, visible: filterLedger(entry.clauses, { text: sought, tags }) }))
        .filter(({ visible }) => !filtered || visible.length > 0),
    [ledger, sought, tags, filtered],
  );
  return (
    <div className={styles.ledger}>
      <p className={styles.intro}>{t('intro')}</p>
      <search aria-label={t('search')} className={styles.filters}>
        <SearchField label={t('search')} value={text} onChange={setText} />
        <FacetList
          label={t('tags')}
          options={LEDGER_TAGS.map((tag) => ({ id: tag, label: nameOf(tag), count: counts[tag] }))}
          value={tags}
          onChange={setTags}
        />
      </search>
      <div className={styles.documents}>
        {shown.length === 0 && <EmptyState title={t('none')} />}
        {shown.map((entry) => (
          <LedgerDocument
            key={`${entry.document.id} ${filtered} ${sought} ${tags.join(' ')}`}
            document={entry.document}
            clauses={entry.clauses}
            visible={entry.visible}
            filtered={filtered}
            result={result}
          />
        ))}
      </div>
    </div>
  );
}
