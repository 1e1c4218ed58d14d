import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { orderDocuments, useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { EmptyState, SearchField, Segments } from '../../shared/ui/index.ts';
import { FacetList } from './facet-list.tsx';
import { LedgerDocument } from './ledger-document.tsx';
import { LedgerJudged } from './ledger-judged.tsx';
import { LedgerSummary } from './ledger-summary.tsx';
import styles from './ledger-tab.module.css';
import { useRememberList } from './list-memory.ts';
import {
  buildLedger,
  countTags,
  filterLedger,
  LEDGER_TAGS,
  provisionsOf,
  type DocumentLedger,
  type LedgerTag,
} from './logic/ledger.ts';
import { useOpen } from './open-memory.ts';
import type { ReadyResult } from './result-gate.tsx';
import { useTagName } from './use-tag-name.ts';

function useLedger(): readonly DocumentLedger[] {
  const catalogue = useCatalogue();
  const asOf = useAsOf();
  return useMemo(() => {
    const order = orderDocuments(catalogue.documents, asOf);
    return [...buildLedger(catalogue)].sort((a, b) => order.indexOf(a.document) - order.indexOf(b.document));
  }, [catalogue, asOf]);
}

/** Everything that was read and what became of it, sentence by sentence; or what only officials can judge. */
export function LedgerTab({ result }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.ledger');
  const ledger = useLedger();
  const [judged, setJudged] = useOpen(`${result.caseRow.id} ledger judged`);
  const [text, setText] = useState('');
  const [tags, setTags] = useState<readonly LedgerTag[]>([]);
  const sought = useDeferredValue(text);
  const ids = useMemo(() => provisionsOf(ledger.flatMap(({ clauses }) => clauses)), [ledger]);
  useRememberList(result.caseRow.id, 'ledger', ids);
  return (
    <div className={styles.ledger}>
      <div className={styles.intro}>
        <p className={styles.words}>{t('intro')}</p>
        <LedgerSummary ledger={ledger} />
        <Segments
          label={t('view')}
          options={[
            { id: 'sentences', label: t('viewSentences') },
            { id: 'judged', label: t('viewJudged') },
          ]}
          value={judged ? 'judged' : 'sentences'}
          onChange={(view) => setJudged(view === 'judged')}
        />
      </div>
      <search aria-label={t('search')} className={styles.filters}>
        <SearchField label={t('search')} value={text} onChange={setText} />
        {!judged && <TagFilter ledger={ledger} sought={sought} tags={tags} onTags={setTags} />}
      </search>
      {judged ? (
        <LedgerJudged result={result} text={sought} />
      ) : (
        <Sentences ledger={ledger} result={result} sought={sought} tags={tags} />
      )}
    </div>
  );
}

interface LedgerView {
  readonly ledger: readonly DocumentLedger[];
  readonly sought: string;
  readonly tags: readonly LedgerTag[];
}

function TagFilter({
  ledger,
  sought,
  tags,
  onTags,
}: LedgerView & { readonly onTags: (tags: readonly LedgerTag[]) => void }) {
  const t = useTranslations('results.ledger');
  const nameOf = useTagName();
  const counts = useMemo(
    () => countTags(ledger.flatMap(({ clauses }) => filterLedger(clauses, { text: sought, tags: [] }))),
    [ledger, sought],
  );
  return (
    <FacetList
      label={t('tags')}
      options={LEDGER_TAGS.map((tag) => ({ id: tag, label: nameOf(tag), count: counts[tag] }))}
      value={tags}
      onChange={onTags}
    />
  );
}

function Sentences({ ledger, sought, tags, result }: LedgerView & { readonly result: ReadyResult }) {
  const t = useTranslations('results.ledger');
  const filtered = sought.trim() !== '' || tags.length > 0;
  const shown = useMemo(
    () =>
      ledger
        .map((entry) => ({ ...entry, visible: filterLedger(entry.clauses, { text: sought, tags }) }))
        .filter(({ visible }) => !filtered || visible.length > 0),
    [ledger, sought, tags, filtered],
  );
  return (
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
  );
}
