import { useTranslations } from 'use-intl';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { Disclosure, Printed, Tag } from '../../shared/ui/index.ts';
import styles from './documents-aside.module.css';
import { periodState } from './period-state.ts';

function Standing({ document }: { readonly document: PolicyDocument }) {
  const t = useTranslations('cases.documents');
  const dates = useDates();
  const asOf = useAsOf();
  const { from, until } = document.period;
  const state = periodState(document.period, asOf);
  if (state === 'over' && until !== null)
    return <Tag tone="closed">{t('over', { day: dates.day(until) })}</Tag>;
  if (state === 'not-yet' && from !== null)
    return <Tag tone="open">{t('notYet', { day: dates.day(from) })}</Tag>;
  if (until !== null) return <Tag tone="accent">{t('until', { day: dates.day(until) })}</Tag>;
  return <Tag>{t('noEnd')}</Tag>;
}

function DocumentItem({ document }: { readonly document: PolicyDocument }) {
  const t = useTranslations('cases.documents');
  const text = useText();
  const dates = useDates();
  return (
    <li className={styles.document}>
      <h3 className={styles.name}>{text(document.title)}</h3>
      <Printed as="p" doc={document.id} className={styles.printed}>
        {[document.issuer, document.number].filter((part) => part !== null).join(' · ')}
      </Printed>
      <p className={styles.line}>
        <span>{document.issued === null ? t('undated') : dates.day(document.issued)}</span>
        <Standing document={document} />
      </p>
      <Disclosure title={t('howCurrent')} className={styles.currency ?? ''}>
        <p>{text(document.currency)}</p>
      </Disclosure>
    </li>
  );
}

/** Whose words the program reads, and how old they are. */
export function DocumentsAside() {
  const t = useTranslations('cases.documents');
  const catalogue = useCatalogue();
  return (
    <aside className={styles.aside} aria-labelledby="documents-heading">
      <h2 id="documents-heading" className={styles.heading}>
        {t('title')}
      </h2>
      <p className={styles.intro}>{t('intro')}</p>
      <ol role="list" className={styles.list}>
        {catalogue.documents.map((document) => (
          <DocumentItem key={document.id} document={document} />
        ))}
      </ol>
    </aside>
  );
}
