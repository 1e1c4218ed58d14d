import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DocId, PolicyDocument } from '../../../seeds/schema/index.ts';
import { unbroken, useDates, useText } from '../../shared/i18n/index.ts';
import { Button, Disclosure, Printed, Tag } from '../../shared/ui/index.ts';
import styles from './ledger-document.module.css';
import { LedgerRows } from './ledger-rows.tsx';
import type { LedgerClause } from './logic/ledger.ts';
import type { ReadyResult } from './result-gate.tsx';

export interface LedgerDocumentProps {
  readonly document: PolicyDocument;
  /** All clauses, for the counts. */
  readonly clauses: readonly LedgerClause[];
  /** Those to show. */
  readonly visible: readonly LedgerClause[];
  readonly filtered: boolean;
  readonly result: ReadyResult;
}

/** One document: what it is and how current, and its clauses in printed order. */
export function LedgerDocument({ document, clauses, visible, filtered, result }: LedgerDocumentProps) {
  const t = useTranslations('results.ledger');
  const text = useText();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(filtered ? visible.map(({ at }) => at) : []));
  const items = clauses.flatMap((clause) => clause.items);
  const provisions = items.filter(({ kind }) => kind === 'provision').length;
  const foldable = visible.filter((clause) => clause.items.length > 0 || clause.missing);
  const allOpen = foldable.every(({ at }) => open.has(at));
  const toggle = (at: string, expanded: boolean) => {
    const next = new Set(open);
    if (expanded) next.add(at);
    else next.delete(at);
    setOpen(next);
  };
  return (
    <section aria-labelledby={`ledger-${document.id}`} className={styles.document}>
      <header className={styles.head}>
        <h2 id={`ledger-${document.id}`}>{unbroken(text(document.title))}</h2>
        <Particulars document={document} />
        <div className={styles.actions}>
          <p className={styles.counts}>
            {t('provisions', { count: provisions })} · {t('sentences', { count: items.length - provisions })}
          </p>
          <Button size="s" onPress={() => setOpen(new Set(allOpen ? [] : foldable.map(({ at }) => at)))}>
            {t(allOpen ? 'collapseAll' : 'expandAll')}
          </Button>
        </div>
      </header>
      {visible.map((clause) =>
        clause.items.length === 0 && !clause.missing ? (
          <h3 key={clause.at} className={styles.chapter}>
            <ClauseTitle doc={document.id} clause={clause} />
          </h3>
        ) : (
          <Disclosure
            key={clause.at}
            level={3}
            isExpanded={open.has(clause.at)}
            onExpandedChange={(expanded) => toggle(clause.at, expanded)}
            title={<ClauseTitle doc={document.id} clause={clause} />}
            aside={clause.missing ? <Tag tone="seal">{t('notChecked')}</Tag> : clause.items.length}
            className={styles.clause ?? ''}
          >
            {clause.missing ? <p>{t('missing')}</p> : <LedgerRows clause={clause} result={result} />}
          </Disclosure>
        ),
      )}
    </section>
  );
}

function ClauseTitle({ doc, clause }: { readonly doc: DocId; readonly clause: LedgerClause }) {
  const text = useText();
  return (
    <span className={styles.title}>
      <Printed doc={doc} className={styles.at}>
        {clause.at}
      </Printed>
      {clause.heading !== null && text(clause.heading)}
    </span>
  );
}

function Particulars({ document }: { readonly document: PolicyDocument }) {
  const t = useTranslations('results.ledger');
  const text = useText();
  const dates = useDates();
  const printed: readonly (readonly [string, string | null])[] = [
    [t('issuer'), document.issuer],
    [t('number'), document.number],
  ];
  return (
    <>
      <Printed as="p" doc={document.id} className={styles.printed}>
        《{document.printedTitle}》
      </Printed>
      <dl className={styles.particulars}>
        <div>
          <dt>{t('issued')}</dt>
          <dd>{document.issued === null ? t('undated') : dates.day(document.issued)}</dd>
        </div>
        {printed.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <Printed as="dd" doc={document.id}>
                {value}
              </Printed>
            </div>
          ),
        )}
        <div>
          <dt>{t('edition')}</dt>
          <dd className={styles.hash}>{document.edition.sha256}</dd>
        </div>
        <div className={styles.current}>
          <dt>{t('currency')}</dt>
          <dd>{text(document.currency)}</dd>
        </div>
      </dl>
    </>
  );
}
