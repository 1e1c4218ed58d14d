import { useTranslations } from 'use-intl';
import { formatNumber, useText } from '../../shared/i18n/index.ts';
import styles from './ledger-summary.module.css';
import { countTags, LEDGER_TAGS, type DocumentLedger } from './logic/ledger.ts';
import { useTagName } from './use-tag-name.ts';

/** How many sentences of each document became what; rows and columns add up to every sentence. */
export function LedgerSummary({ ledger }: { readonly ledger: readonly DocumentLedger[] }) {
  const t = useTranslations('results.ledger');
  const text = useText();
  const nameOf = useTagName();
  const rows = ledger.map(({ document, clauses }) => ({
    id: document.id,
    name: text(document.shortName),
    counts: countTags(clauses),
    missing: clauses.filter((clause) => clause.missing).length,
  }));
  const all = countTags(ledger.flatMap(({ clauses }) => clauses));
  const sum = (counts: typeof all) => LEDGER_TAGS.reduce((total, tag) => total + counts[tag], 0);
  const missing = rows.reduce((total, row) => total + row.missing, 0);
  return (
    <div className={styles.summary}>
      <h2 id="ledger-summary">{t('summary')}</h2>
      <div role="region" aria-labelledby="ledger-summary" tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('document')}</th>
              {LEDGER_TAGS.map((tag) => (
                <th key={tag} scope="col">
                  {nameOf(tag)}
                </th>
              ))}
              <th scope="col">{t('all')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, counts }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {LEDGER_TAGS.map((tag) => (
                  <td key={tag}>{formatNumber(counts[tag])}</td>
                ))}
                <td>{formatNumber(sum(counts))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('all')}</th>
              {LEDGER_TAGS.map((tag) => (
                <td key={tag}>{formatNumber(all[tag])}</td>
              ))}
              <td>{formatNumber(sum(all))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles.note}>{t('summaryNote', { missing })}</p>
    </div>
  );
}
