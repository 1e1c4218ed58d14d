import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import { VERDICTS } from '../../../seeds/schema/index.ts';
import { VerdictMark, VisuallyHidden } from '../../shared/ui/index.ts';
import { countVerdicts, type AssessmentChange } from './logic/compare-assessments.ts';
import styles from './verdict-tally.module.css';

export interface VerdictTallyProps {
  readonly assessment: Assessment;
  readonly change: AssessmentChange | null;
}

/** How many provisions have each verdict; after an answer also how many had it before. Adds up to all of them. */
export function VerdictTally({ assessment, change }: VerdictTallyProps) {
  const t = useTranslations('interview.panel');
  const counts = countVerdicts(assessment.provisions);
  return (
    <table className={styles.tally}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('verdict')}</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>{t('before')}</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>{t('now')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {VERDICTS.map((verdict) => {
          const before = change?.before[verdict] ?? counts[verdict];
          const changed = before !== counts[verdict];
          return (
            <tr key={verdict} data-changed={changed || undefined} data-zero={counts[verdict] === 0 || undefined}>
              <th scope="row">
                <VerdictMark verdict={verdict} />
              </th>
              <td className={styles.before}>{changed && t('was', { count: before })}</td>
              <td className={styles.now}>{counts[verdict]}</td>
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
