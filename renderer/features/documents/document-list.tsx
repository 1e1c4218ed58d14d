import { useTranslations } from 'use-intl';
import { orderDocuments, useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink, Card, Icon } from '../../shared/ui/index.ts';
import { useOriginals } from '../../storage/index.ts';
import { AttachPanel } from './attach-panel.tsx';
import { DocumentRow } from './document-row.tsx';
import styles from './documents.module.css';
import type { Attach } from './use-attach.ts';

export interface DocumentListProps {
  readonly attach: Attach;
  readonly caseId: string | null;
}

/** All documents, with how current each is, what became of it, and whether its original is attached. */
export function DocumentList({ attach, caseId }: DocumentListProps) {
  const t = useTranslations('documents');
  const { documents } = useCatalogue();
  const asOf = useAsOf();
  const kept = useOriginals();
  return (
    <div className={styles.page}>
      {caseId !== null && <BackToCase caseId={caseId} />}
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
      </header>
      <AttachPanel attach={attach} />
      {kept.state === 'failed' && <Card tone="warning">{t('edition.unreadable')}</Card>}
      <ol role="list" aria-label={t('list.label')} className={styles.list}>
        {orderDocuments(documents, asOf).map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            original={kept.state === 'ready' ? (kept.originals.get(document.id) ?? null) : null}
            isUnreadable={kept.state === 'failed'}
          />
        ))}
      </ol>
    </div>
  );
}

/** Back to what the person was looking at before the documents. */
export function BackToCase({ caseId }: { readonly caseId: string }) {
  const t = useTranslations('documents');
  return (
    <div className={styles.back}>
      <ButtonLink
        tone="quiet"
        size="s"
        icon={<Icon name="back" />}
        href={formatRoute({ screen: 'results', caseId, tab: 'measures' })}
      >
        {t('backToCase')}
      </ButtonLink>
    </div>
  );
}
