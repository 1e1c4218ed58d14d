import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { VisuallyHidden } from '../../shared/ui/index.ts';
import { TALLY_KEYS, TallyMark } from '../../shared/verdicts/index.ts';
import { tallyOf, type AssessmentChange } from './logic/compare-assessments.ts';
import styles from './verdict-tally.module.css';

export interface VerdictTallyProps {
  readonly assessment: Assessment;
  readonly change: AssessmentChange | null;
}

/** How many provisions have each verdict; after an answer also how many had it before. Adds up to all of them. */
export function VerdictTally({ assessment, change }: VerdictTallyProps) {
  const t = useTranslations('interview.panel');
  const counts = tallyOf(useCatalogue(), assessment);
  return (
    <table className={styles.tally}>
      <thead>
        <tr>
          {(['verdict', 'before', 'now'] as const).map((name) => (
            <th key={name} scope="col">
              <VisuallyHidden>{t(name)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {TALLY_KEYS.map((key) => {
          const before = change?.before[key] ?? counts[key];
          const changed = before !== counts[key];
          return (
            <tr key={key} data-changed={changed || undefined} data-zero={counts[key] === 0 || undefined}>
              <th scope="row">
                <TallyMark of={key} />
              </th>
              <td className={styles.before}>{changed && t('was', { count: before })}</td>
              <td className={styles.now}>{counts[key]}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>{t('total', { count: assessment.provisions.length })}</td>
        </tr>
      </tfoot>
    </table>
  );
}
