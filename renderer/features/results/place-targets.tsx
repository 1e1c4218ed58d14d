import { useTranslations } from 'use-intl';
import type { Place } from '../../../seeds/schema/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { bucket } from './logic/measures.ts';
import { Part } from './part.tsx';
import styles from './part.module.css';

/** What the document itself aims at for the place, by year: never a test of a firm. */
export function Targets({ place: { targets } }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  if (targets.length === 0) return null;
  const years = [...bucket(targets, ({ year }) => year)].sort(([a], [b]) => (a ?? 9999) - (b ?? 9999));
  return (
    <Part title={t('targets')} note={t('targetsNote')}>
      <dl className={styles.facts}>
        {years.map(([year, members]) => (
          <div key={year}>
            <dt>{year === null ? t('noYear') : t('byYear', { year: String(year) })}</dt>
            <dd>
              <ul className={styles.lines}>
                {members.map((target) => (
                  <li key={target.says.en}>
                    <Both text={target.says} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
