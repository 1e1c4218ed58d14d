import { useTranslations } from 'use-intl';
import { formatNumber } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import { oneDecisionAway } from './logic/within-reach.ts';
import styles from './measure-group.module.css';
import { MeasureRows } from './measure-block.tsx';
import type { DividedListProps } from './divided-list.tsx';
import { useMisses } from './use-misses.ts';
import { useOpen } from './open-memory.ts';

/**
 * A lens on what is not aimed at the company: what one single changeable answer stands in the way of. It takes nothing
 * out of that group, so that the counts still add up.
 */
export function WithinReach({ measures, result, reveal }: DividedListProps) {
  const t = useTranslations('results.reach');
  const misses = useMisses(result);
  const [open, setOpen] = useOpen(`${result.caseRow.id} reach ${reveal.filtered}`, false);
  const near = misses === null ? null : oneDecisionAway(measures, misses);
  if (near?.length === 0) return null;
  return (
    <section className={styles.group} aria-label={t('title')} data-part="within-reach">
      <Disclosure
        level={2}
        isExpanded={open}
        onExpandedChange={setOpen}
        title={t('title')}
        aside={near === null ? t('working') : formatNumber(near.length)}
        className={styles.folded ?? ''}
      >
        <div className={styles.inner}>
          {near !== null && (
            <>
              <p className={styles.intro}>{t('intro', { count: near.length })}</p>
              <MeasureRows measures={near} result={result} reveal={reveal} first={24} setting="reach" />
            </>
          )}
        </div>
      </Disclosure>
    </section>
  );
}
