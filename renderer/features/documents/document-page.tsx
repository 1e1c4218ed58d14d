import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useOriginals, type OriginalRow } from '../../storage/index.ts';
import { AttachNews } from './attach-panel.tsx';
import { Clauses } from './clauses.tsx';
import { CoverageBar } from './coverage-bar.tsx';
import { DifferenceList } from './difference-list.tsx';
import { DocumentHead } from './document-head.tsx';
import styles from './document-page.module.css';
import { annotate } from './logic/annotate.ts';
import { coverageOf, outlineOf } from './logic/outline.ts';
import { OutlineNav } from './outline-nav.tsx';
import type { Attach } from './use-attach.ts';
import { useCompared, type ComparedState } from './use-compared.ts';

export interface DocumentPageProps {
  readonly document: PolicyDocument;
  /** The clause and the opening words asked for in the address. */
  readonly at: string | null;
  readonly from: string | null;
  readonly attach: Attach;
  readonly caseId: string | null;
}

/** One document: what became of each clause and, with the original attached, every sentence beside our reading. */
export function DocumentPage(props: DocumentPageProps) {
  const kept = useOriginals();
  const original = kept.state === 'ready' ? (kept.originals.get(props.document.id) ?? null) : null;
  const state = useCompared(props.document, original?.text ?? null);
  // What stands here without an original would jump away as soon as there is one.
  const waits = kept.state === 'loading' || (original !== null && state.state === 'working');
  return (
    <Page {...props} original={original} state={state} waits={waits} isUnreadable={kept.state === 'failed'} />
  );
}

interface PageProps extends DocumentPageProps {
  readonly original: OriginalRow | null;
  readonly state: ComparedState;
  readonly waits: boolean;
  readonly isUnreadable: boolean;
}

function Page({ document, at, from, attach, caseId, original, state, waits, isUnreadable }: PageProps) {
  const t = useTranslations('documents.page');
  const catalogue = useCatalogue();
  const outline = useMemo(() => outlineOf(catalogue, document), [catalogue, document]);
  const coverage = useMemo(() => coverageOf(outline.flatMap(({ entries }) => entries)), [outline]);
  const attached =
    original !== null && state.state === 'ready' && state.compared.comparison.state !== 'not-this-document'
      ? state.compared
      : null;
  const reader = useMemo(
    () => (attached === null ? null : { attached, clauses: annotate(attached, document, outline) }),
    [attached, document, outline],
  );
  return (
    <article className={styles.page} data-reader={reader === null ? 'outline' : 'printed'}>
      <div className={styles.top}>
        <DocumentHead document={document} original={original} isUnreadable={isUnreadable} caseId={caseId} />
        <CoverageBar coverage={coverage} />
      </div>
      <AttachNews attach={attach} />
      <div className={styles.columns}>
        <aside className={styles.aside}>
          <OutlineNav document={document} outline={outline} at={at} />
        </aside>
        <div className={styles.main}>
          {attached?.comparison.state === 'differs' && (
            <DifferenceList
              document={document}
              attached={attached}
              differences={attached.comparison.differences}
            />
          )}
          {waits ? (
            <p role="status">{t('working')}</p>
          ) : (
            <Clauses
              document={document}
              outline={outline}
              reader={reader}
              asked={{ at, from }}
              attach={attach}
              caseId={caseId}
            />
          )}
        </div>
      </div>
    </article>
  );
}
