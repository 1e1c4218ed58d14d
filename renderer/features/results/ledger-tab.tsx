import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
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
  const ledger = useMemo(() => buildLedger(catalogue), [catalogue]);
  const [text, setText] = useState('');
  const [tags, setTags] = useState<readonly LedgerTag[]>([]);
  const counts = countTags(ledger.flatMap(({ clauses }) => filterLedger(clauses, { text, tags: [] })));
  const filtered = text.trim() !== '' || tags.length > 0;
  const shown = ledger
    .map((entry) => ({ ...entry, visible: filterLedger(entry.clauses, { text, tags }) }))
    .filter(({ visible }) => !filtered || visible.length > 0);
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
            key={`${entry.document.id} ${filtered}`}
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
