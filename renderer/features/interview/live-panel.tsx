import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink, Card } from '../../shared/ui/index.ts';
import type { CaseRow } from '../../storage/index.ts';
import { LastChangePanel } from './last-change-panel.tsx';
import styles from './live-panel.module.css';
import { PlacesChooser } from './places-chooser.tsx';
import { TopPlaces } from './top-places.tsx';
import type { LastChange } from './use-interview.ts';
import { VerdictTally } from './verdict-tally.tsx';

export interface LivePanelProps {
  readonly caseRow: CaseRow;
  readonly assessment: Assessment;
  /** Those the assessment rests on. */
  readonly answers: Answers;
  readonly last: LastChange | null;
  readonly complete: boolean;
  /** How long, and what first; `null` while that stands with the question. */
  readonly course: ReactNode;
}

/** What the answers give so far: standing of the provisions, what changed, places, and how far to go. */
export function LivePanel({ caseRow, assessment, answers, last, complete, course }: LivePanelProps) {
  const t = useTranslations('interview');
  const results = formatRoute({ screen: 'results', caseId: caseRow.id, tab: 'measures' });
  const still = assessment.stillMatter.filter((fact) => !answers.has(fact)).length;
  return (
    <aside aria-label={t('panel.label')} className={styles.panel}>
      {!assessment.agreed && (
        <Card tone="warning">
          <p>{t('panel.disagreed')}</p>
        </Card>
      )}
      <section aria-labelledby="panel-stand" className={styles.part}>
        <h2 id="panel-stand">{t('panel.stand')}</h2>
        <VerdictTally assessment={assessment} change={last?.change ?? null} />
        {(last !== null || !complete) && <LastChangePanel last={last} answers={answers} />}
      </section>
      <section aria-labelledby="panel-places" className={styles.part}>
        <h2 id="panel-places">{t('standings.title')}</h2>
        <TopPlaces caseId={caseRow.id} assessment={assessment} />
        <PlacesChooser caseRow={caseRow} />
      </section>
      {!complete && (
        <section aria-labelledby="panel-left" className={styles.part}>
          <h2 id="panel-left">{t('course.panel')}</h2>
          {course}
          <div className={styles.finish}>
            <ButtonLink size="s" href={results}>
              {still === 0 ? t('complete.results') : t('stopped.results')}
            </ButtonLink>
            {still > 0 && <p className={styles.note}>{t('course.partial')}</p>}
          </div>
        </section>
      )}
    </aside>
  );
}
