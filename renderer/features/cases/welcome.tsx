import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { Legend } from './legend.tsx';
import { NewCaseForm } from './new-case-form.tsx';
import styles from './welcome.module.css';

/** First use: what it does in two sentences, whose words it reads, and one thing to do. */
export function Welcome() {
  const t = useTranslations('cases.welcome');
  const catalogue = useCatalogue();
  return (
    <section className={styles.welcome}>
      <h1 tabIndex={-1} className={styles.title}>
        {t.rich('title', { line: (words) => <span className={styles.line}>{words}</span> })}
      </h1>
      <p className={styles.lead}>
        {t('lead', { provisions: catalogue.provisions.length, documents: catalogue.documents.length })}
      </p>
      <p className={styles.lead}>{t('limits')}</p>
      <NewCaseForm first />
      <Legend />
    </section>
  );
}
