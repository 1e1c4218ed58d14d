import { useTranslations } from 'use-intl';
import styles from './steps.module.css';

const STEPS = ['start', 'map', 'run', 'results'] as const;

/** Where in the four steps one is. */
export function Steps({ at }: { readonly at: (typeof STEPS)[number] }) {
  const t = useTranslations('batch.steps');
  return (
    <ol aria-label={t('label')} className={styles.steps}>
      {STEPS.map((step, index) => (
        <li key={step} className={styles.step} aria-current={step === at ? 'step' : undefined}>
          <span aria-hidden="true" className={styles.number}>
            {index + 1}
          </span>
          {t(step)}
        </li>
      ))}
    </ol>
  );
}
