import { useTranslations } from 'use-intl';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { orderDocuments, useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { Disclosure, PeriodTag, Printed, Tag } from '../../shared/ui/index.ts';
import styles from './documents-aside.module.css';

function DocumentItem({ document }: { readonly document: PolicyDocument }) {
  const t = useTranslations('cases.documents');
  const text = useText();
  const dates = useDates();
  const printed = [document.issuer, document.number].filter((part) => part !== null);
  return (
    <li className={styles.document}>
      <h3 className={styles.name}>{text(document.title)}</h3>
      <p className={styles.line}>
        <span>{document.issued === null ? t('undated') : dates.day(document.issued)}</span>
        <PeriodTag period={document.period} />
        {document.nature === 'article' && <Tag>{t('article')}</Tag>}
      </p>
      <Disclosure title={t('howCurrent')} className={styles.currency ?? ''}>
        <p>{text(document.currency)}</p>
        {printed.length > 0 && (
          <Printed as="p" doc={document.id} className={styles.printed}>
            {printed.join(' · ')}
          </Printed>
        )}
      </Disclosure>
    </li>
  );
}

/** Whose words the program reads, and how old they are. */
export function DocumentsAside() {
  const t = useTranslations('cases.documents');
  const { documents } = useCatalogue();
  const asOf = useAsOf();
  return (
    <aside className={styles.aside} aria-labelledby="documents-heading">
      <h2 id="documents-heading" className={styles.heading}>
        {t('title')}
      </h2>
      <p className={styles.intro}>{t('intro')}</p>
      <ol role="list" className={styles.list}>
        {orderDocuments(documents, asOf).map((document) => (
          <DocumentItem key={document.id} document={document} />
        ))}
      </ol>
    </aside>
  );
}
