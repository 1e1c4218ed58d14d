import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { unbroken, useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { PeriodTag, Printed } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import type { OriginalRow } from '../../storage/index.ts';
import { CoverageBar } from './coverage-bar.tsx';
import styles from './document-row.module.css';
import { EditionState } from './edition-state.tsx';
import { coverageOf, outlineOf } from './logic/outline.ts';

export interface DocumentRowProps {
  readonly document: PolicyDocument;
  readonly original: OriginalRow | null;
  readonly isUnreadable: boolean;
}

/** One document in the list. */
export function DocumentRow({ document, original, isUnreadable }: DocumentRowProps) {
  const t = useTranslations('documents.list');
  const text = useText();
  const dates = useDates();
  const catalogue = useCatalogue();
  const coverage = useMemo(
    () => coverageOf(outlineOf(catalogue, document).flatMap(({ entries }) => entries)),
    [catalogue, document],
  );
  return (
    <li className={styles.row} data-document={document.id}>
      <div className={styles.names}>
        <h2 className={styles.title}>
          <a href={formatRoute({ screen: 'documents', docId: document.id })}>
            {unbroken(text(document.title))}
          </a>
        </h2>
        <Second as="p" text={document.title} />
        <Printed as="p" doc={document.id} className={styles.printed}>
          《{document.printedTitle}》
        </Printed>
        <p className={styles.facts}>
          <PeriodTag period={document.period} />
          <span>{document.issued === null ? t('undated') : dates.day(document.issued)}</span>
          {document.number !== null && <Printed doc={document.id}>{document.number}</Printed>}
          {document.issuer !== null && <Printed doc={document.id}>{document.issuer}</Printed>}
        </p>
        <EditionState document={document} original={original} isUnreadable={isUnreadable} />
      </div>
      <CoverageBar coverage={coverage} />
    </li>
  );
}
