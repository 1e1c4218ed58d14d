import type { Citation as Cite } from '../../../seeds/schema/index.ts';
import { useTranslations } from 'use-intl';
import { useCatalogue } from '../catalogue/index.ts';
import { useText } from '../i18n/index.ts';
import { cx } from './cx.ts';
import styles from './citation.module.css';
import { Printed } from './printed.tsx';

export interface CitationProps {
  readonly cite: Cite;
  /** Leaves the document's name out where the page already says it. */
  readonly locatorOnly?: boolean;
  /** Shows the opening words of the passage as printed. */
  readonly withOpening?: boolean;
}

/** Where it is written: a chip with the document's short name and the locator as printed. */
export function Citation({ cite, locatorOnly = false, withOpening = false }: CitationProps) {
  const t = useTranslations('common');
  const catalogue = useCatalogue();
  const text = useText();
  const document = catalogue.documents.find(({ id }) => id === cite.doc);
  const name = document === undefined ? cite.doc : text(document.shortName);
  return (
    <cite className={styles.cite} title={t('citation.in', { doc: name, at: cite.at })}>
      <span className={styles.chip}>
        {!locatorOnly && <span className={styles.doc}>{name}</span>}
        <Printed doc={cite.doc} className={styles.at}>
          {cite.at}
        </Printed>
      </span>
      {withOpening && (
        <Printed as="q" doc={cite.doc} className={cx(styles.opening)}>
          {cite.from}…
        </Printed>
      )}
    </cite>
  );
}
