import { useTranslations } from 'use-intl';
import { periodState } from '../../../seeds/schema/index.ts';
import { useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { OpenCaseFiles } from './case-file/open-case-files.tsx';
import type { OpenCaseFiles as Opening } from './case-file/use-open-case-files.ts';
import { Legend } from './legend.tsx';
import { NewCaseForm } from './new-case-form.tsx';
import styles from './welcome.module.css';

const STEPS = ['answer', 'read', 'ask'] as const;

/** First use: what it does in one sentence, one thing to do, and what will happen then. */
export function Welcome({ opening }: { readonly opening: Opening }) {
  const t = useTranslations('cases.welcome');
  const catalogue = useCatalogue();
  const asOf = useAsOf();
  const over = catalogue.documents.filter(({ period }) => periodState(period, asOf) === 'over').length;
  return (
    <section className={styles.welcome}>
      <h1 tabIndex={-1} className={styles.title}>
        {t.rich('title', { line: (words) => <span className={styles.line}>{words}</span> })}
      </h1>
      <p className={styles.lead}>
        {t('lead', { provisions: catalogue.provisions.length, documents: catalogue.documents.length })}
        {over > 0 && t('over', { count: over })}
      </p>
      <NewCaseForm first />
      <OpenCaseFiles opening={opening} />
      <h2 className={styles.how}>{t('how')}</h2>
      <ol role="list" className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <h3 className={styles.step}>{t(`steps.${step}.title`)}</h3>
            <p>{t(`steps.${step}.body`, { questions: catalogue.questions.length })}</p>
          </li>
        ))}
      </ol>
      <p className={styles.limits}>{t('limits')}</p>
      <Legend />
    </section>
  );
}
