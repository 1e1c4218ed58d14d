import { useTranslations } from 'use-intl';
import { FORCES, VERDICTS } from '../../../seeds/schema/index.ts';
import { ForceMark, VerdictMark } from '../../shared/ui/index.ts';
import styles from './legend.module.css';

/** The key to the map: six verdicts, ten degrees of firmness. */
export function Legend() {
  const t = useTranslations('cases.legend');
  return (
    <section className={styles.legend} aria-labelledby="legend-heading">
      <h2 id="legend-heading" className={styles.title}>
        {t('title')}
      </h2>
      <p className={styles.note}>{t('verdicts')}</p>
      <ul role="list" className={styles.verdicts}>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <VerdictMark verdict={verdict} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('forces')}</p>
      <ol role="list" className={styles.forces}>
        {FORCES.map((force) => (
          <li key={force}>
            <ForceMark force={force} />
          </li>
        ))}
      </ol>
    </section>
  );
}
