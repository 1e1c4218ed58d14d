import { useTranslations } from 'use-intl';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { unbroken, useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink, Disclosure, Icon, PeriodTag, Printed } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import type { OriginalRow } from '../../storage/index.ts';
import styles from './document-head.module.css';
import { BackToCase } from './document-list.tsx';
import { EditionState } from './edition-state.tsx';

export interface DocumentHeadProps {
  readonly document: PolicyDocument;
  readonly original: OriginalRow | null;
  readonly isUnreadable: boolean;
  readonly caseId: string | null;
}

/** What the document is, how current, and which edition of it is attached. */
export function DocumentHead({ document, original, isUnreadable, caseId }: DocumentHeadProps) {
  const t = useTranslations('documents');
  const text = useText();
  return (
    <header className={styles.head}>
      <div className={styles.ways}>
        <ButtonLink
          tone="quiet"
          size="s"
          icon={<Icon name="back" />}
          href={formatRoute({ screen: 'documents' })}
        >
          {t('page.back')}
        </ButtonLink>
        {caseId !== null && <BackToCase caseId={caseId} />}
      </div>
      <h1 tabIndex={-1}>{unbroken(text(document.title))}</h1>
      <Second as="p" text={document.title} />
      <Particulars document={document} />
      <Disclosure title={t('page.currency')}>
        <div className={styles.currency}>
          <p>{text(document.currency)}</p>
          <Second as="p" text={document.currency} />
          <p className={styles.hash}>
            {t('page.edition')} <code>{document.edition.sha256}</code>
          </p>
        </div>
      </Disclosure>
      <EditionState document={document} original={original} isUnreadable={isUnreadable} />
    </header>
  );
}

function Particulars({ document }: Pick<DocumentHeadProps, 'document'>) {
  const t = useTranslations('documents');
  const dates = useDates();
  const { id, printedTitle, number, issuer, issued, period } = document;
  const facts = [
    { name: t('page.printedTitle'), value: <Printed doc={id}>《{printedTitle}》</Printed> },
    ...(number === null ? [] : [{ name: t('page.number'), value: <Printed doc={id}>{number}</Printed> }]),
    ...(issuer === null ? [] : [{ name: t('page.issuer'), value: <Printed doc={id}>{issuer}</Printed> }]),
    { name: t('page.issued'), value: issued === null ? t('list.undated') : dates.day(issued) },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt className={styles.quiet}>{t('page.period')}</dt>
        <dd>
          <PeriodTag period={period} />
        </dd>
      </div>
    </dl>
  );
}
