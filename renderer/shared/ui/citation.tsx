import type { Citation as Cite } from '../../../seeds/schema/index.ts';
import { useTranslations } from 'use-intl';
import { useIndex } from '../catalogue/index.ts';
import { useText } from '../i18n/index.ts';
import { cx } from './cx.ts';
import styles from './citation.module.css';
import { Printed } from './printed.tsx';

/** A numbered locator is shorter than this; it stays on one line. */
const LONG = 12;

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
  const { documents } = useIndex();
  const text = useText();
  const document = documents.get(cite.doc);
  const name = document === undefined ? cite.doc : text(document.shortName);
  return (
    <cite className={styles.cite} title={t('citation.in', { doc: name, at: cite.at })}>
      <span className={styles.chip}>
        {!locatorOnly && <span className={styles.doc}>{name}</span>}
        <span className={styles.at} data-long={cite.at.length > LONG || undefined}>
          <Printed doc={cite.doc}>{cite.at}</Printed>
        </span>
      </span>
      {withOpening && (
        <Printed as="q" doc={cite.doc} className={cx(styles.opening)}>
          {cite.from}…
        </Printed>
      )}
    </cite>
  );
}
