import { useTranslations } from 'use-intl';
import { groupByAction, type Assessment } from '../../../rules/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { ForceMark, VerdictMark } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import type { CaseId } from '../../storage/index.ts';
import styles from './stands-out.module.css';

const LISTED = 6;

/** The firmest provisions whose checkable conditions hold: what one would open first. */
export function StandsOut({
  caseId,
  assessment,
}: {
  readonly caseId: CaseId;
  readonly assessment: Assessment;
}) {
  const t = useTranslations('interview.complete');
  const text = useText();
  const catalogue = useCatalogue();
  const results = groupByAction(catalogue, assessment)
    .filter(({ group }) => group === 'act-now' || group === 'supported')
    .flatMap((entry) => entry.results)
    .slice(0, LISTED);
  if (results.length === 0) return null;
  return (
    <section aria-labelledby="stands-out" className={styles.out}>
      <h2 id="stands-out">{t('firmest')}</h2>
      <ul role="list">
        {results.map((result) => {
          const provision = catalogue.provisions.find(({ id }) => id === result.id);
          if (provision === undefined) return null;
          return (
            <li key={result.id}>
              <VerdictMark verdict={result.verdict} wordHidden />
              <span>
                <a href={formatRoute({ screen: 'record', caseId, provisionId: result.id })}>
                  {text(provision.title)}
                </a>
                <Second text={provision.title} />
              </span>
              <ForceMark force={provision.force} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
