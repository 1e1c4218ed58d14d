import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Citation as Cite, Provision } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Citation, Printed } from '../../shared/ui/index.ts';
import { CopyButton } from './copy-button.tsx';
import { useCitationText } from './use-citation-text.ts';
import styles from './written.module.css';

/** Where the provision is written, with the opening words as printed, and which text prevails. */
export function Written({
  provision,
  passage,
}: {
  readonly provision: Provision;
  readonly passage: (cite: Cite) => ReactNode;
}) {
  const t = useTranslations('results.record');
  const text = useText();
  const cited = useTranslations('results.cite');
  const citationText = useCitationText();
  const document = useCatalogue().documents.find(({ id }) => id === provision.doc);
  return (
    <section className={styles.written}>
      <h2>{t('written')}</h2>
      {document !== undefined && (
        <p>
          {text(document.title)}
          <Printed doc={document.id} className={styles.printed}>
            《{document.printedTitle}》{document.number}
          </Printed>
        </p>
      )}
      <ul role="list" aria-label={t('opening')} className={styles.cites}>
        {provision.cite.map((cite) => (
          <li key={`${cite.at} ${cite.from}`}>
            <Citation cite={cite} locatorOnly />
            <Printed as="q" doc={cite.doc}>
              {cite.from}…
            </Printed>
            {passage(cite)}
          </li>
        ))}
      </ul>
      <p className={styles.tools}>
        <CopyButton label={cited('copy')} done={cited('copied')} text={() => citationText(provision.cite)} />
      </p>
      {document !== undefined && <p className={styles.quiet}>{text(document.currency)}</p>}
      <p className={styles.prevails}>{t('prevails')}</p>
    </section>
  );
}
