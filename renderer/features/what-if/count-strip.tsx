import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { countTally, TALLY_KEYS, tallyKey, TallyMark, type Tally } from '../../shared/verdicts/index.ts';
import styles from './count-strip.module.css';

export interface CountStripProps {
  readonly before: Pick<Assessment, 'provisions'>;
  readonly after: Pick<Assessment, 'provisions'>;
}

function useTally(): (assessment: Pick<Assessment, 'provisions'>) => Tally {
  const { provisions } = useIndex();
  return (assessment) =>
    countTally(
      assessment.provisions.flatMap((result) => {
        const provision = provisions.get(result.id);
        return provision === undefined ? [] : [tallyKey(provision, result)];
      }),
    );
}

/** How many provisions have each verdict, in the case and in the sandbox. */
export function CountStrip({ before, after }: CountStripProps) {
  const t = useTranslations('scenarios.differs');
  const tally = useTally();
  const [was, is] = [tally(before), tally(after)];
  return (
    <dl aria-label={t('counts')} className={styles.counts}>
      {TALLY_KEYS.map((key) => (
        <div key={key} className={styles.count} data-differs={was[key] !== is[key] || undefined}>
          <dt>
            <TallyMark of={key} size={14} />
          </dt>
          <dd>
            {was[key] === is[key]
              ? t('same', { count: is[key] })
              : t('count', { before: was[key], after: is[key] })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
