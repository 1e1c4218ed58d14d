import { useTranslations } from 'use-intl';
import type { Provision } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Citation, Printed } from '../../shared/ui/index.ts';
import styles from './written.module.css';

/** Where the provision is written, with the opening words as printed, and which text prevails. */
export function Written({ provision }: { readonly provision: Provision }) {
  const t = useTranslations('results.record');
  const text = useText();
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
          </li>
        ))}
      </ul>
      {document !== undefined && <p className={styles.quiet}>{text(document.currency)}</p>}
      <p className={styles.prevails}>{t('prevails')}</p>
    </section>
  );
}
