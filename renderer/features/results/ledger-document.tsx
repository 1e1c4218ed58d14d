import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DocId, PolicyDocument } from '../../../seeds/schema/index.ts';
import { unbroken, useDates, useText } from '../../shared/i18n/index.ts';
import { Button, Disclosure, PeriodTag, Printed, Tag } from '../../shared/ui/index.ts';
import styles from './ledger-document.module.css';
import { LedgerRows } from './ledger-rows.tsx';
import type { LedgerClause } from './logic/ledger.ts';
import { useOpen } from './open-memory.ts';
import type { ReadyResult } from './result-gate.tsx';

/** So many clauses with hits are opened at once; the others say how many hits they hold. */
const OPEN_AT_MOST = 12;

export interface LedgerDocumentProps {
  readonly document: PolicyDocument;
  /** All clauses, for the counts. */
  readonly clauses: readonly LedgerClause[];
  /** Those to show. */
  readonly visible: readonly LedgerClause[];
  readonly filtered: boolean;
  readonly result: ReadyResult;
}

/** One document, folded with its counts: what it is and how current, and its clauses in printed order. */
export function LedgerDocument(props: LedgerDocumentProps) {
  const { document, clauses, filtered, result } = props;
  const t = useTranslations('results.ledger');
  const text = useText();
  const [open, setOpen] = useOpen(`${result.caseRow.id} ledger ${document.id} ${filtered}`, filtered);
  const items = clauses.flatMap((clause) => clause.items);
  const provisions = items.filter(({ kind }) => kind === 'provision').length;
  const missing = clauses.filter((clause) => clause.missing).length;
  return (
    <section aria-label={text(document.title)} className={styles.document} data-part={document.id}>
      <Disclosure
        level={2}
        isExpanded={open}
        onExpandedChange={setOpen}
        title={
          <>
            {unbroken(text(document.title))}
            <span className={styles.counts}>
              <span>
                {t('provisions', { count: provisions })} ·{' '}
                {t('sentences', { count: items.length - provisions })}
              </span>
              <PeriodTag period={document.period} />
              {missing > 0 && <Tag tone="seal">{t('missingClauses', { count: missing })}</Tag>}
            </span>
          </>
        }
        className={styles.head ?? ''}
      >
        <div className={styles.inner}>
          {!filtered && <Particulars document={document} />}
          <Clauses {...props} />
        </div>
      </Disclosure>
    </section>
  );
}

function Clauses({ document, visible, filtered, result }: LedgerDocumentProps) {
  const t = useTranslations('results.ledger');
  const foldable = visible.filter((clause) => clause.items.length > 0 || clause.missing);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    new Set(filtered ? foldable.slice(0, OPEN_AT_MOST).map(({ at }) => at) : []),
  );
  const allOpen = foldable.every(({ at }) => open.has(at));
  const toggle = (at: string, expanded: boolean) => {
    const next = new Set(open);
    if (expanded) next.add(at);
    else next.delete(at);
    setOpen(next);
  };
  return (
    <>
      <div className={styles.actions}>
        <Button size="s" onPress={() => setOpen(new Set(allOpen ? [] : foldable.map(({ at }) => at)))}>
          {t(allOpen ? 'collapseAll' : 'expandAll')}
        </Button>
      </div>
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
    </>
  );
}

/** Where a document numbers nothing its headings are the locators; they stand on a line of their own. */
const LONG = 9;

function ClauseTitle({ doc, clause }: { readonly doc: DocId; readonly clause: LedgerClause }) {
  const text = useText();
  return (
    <span className={styles.title} data-long={clause.at.length > LONG || undefined}>
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
