import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { endedOn, wouldHoldAt } from '../../../rules/index.ts';
import { useAsOf, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink } from '../../shared/ui/index.ts';
import { StandingCounts } from './place-entry.tsx';
import { FitBar } from './place-fit-bar.tsx';
import { comparedIn, MOST_COMPARED } from './place-memory.ts';
import type { PlaceProps, PlaceStandingProps } from './place-props.ts';
import styles from './place-screen.module.css';

/** How the place suits by what is known, or why nothing is said about that. */
export function PlaceStanding({ place, standing, result }: PlaceStandingProps) {
  const t = useTranslations('results.place');
  const text = useText();
  const { names } = useWording();
  const { provisions, documents } = useIndex();
  const asOf = useAsOf();
  const held = useMemo(
    () => wouldHoldAt(provisions, result.assessment).get(place.id)?.length ?? 0,
    [provisions, result.assessment, place.id],
  );
  if (standing === undefined) {
    return <p className={styles.standing}>{t(place.canLocate ? 'notConsidered' : 'onlyNamed')}</p>;
  }
  const known = standing.met + standing.notMet > 0;
  return (
    <section
      aria-label={t('standing')}
      className={styles.standing}
      data-standing={known ? standing.standing : undefined}
    >
      <p className={styles.word}>{known ? text(names.standing[standing.standing]) : t('unranked')}</p>
      <div className={styles.counts}>
        <FitBar standing={standing} />
        <StandingCounts standing={standing} held={held} isEnded={endedOn(place, documents, asOf) !== null} />
      </div>
      <CompareWith place={place} result={result} />
    </section>
  );
}

/** The way to the comparison, with what is ticked already as far as there is room beside this place. */
function CompareWith({ place, result }: PlaceProps) {
  const t = useTranslations('map.compare');
  const caseId = result.caseRow.id;
  const others = comparedIn(caseId)
    .filter((id) => id !== place.id)
    .slice(0, MOST_COMPARED - 1);
  return (
    <ButtonLink
      size="s"
      href={formatRoute({ screen: 'compare', caseId, placeIds: [place.id, ...others] })}
      className={styles.compare ?? ''}
    >
      {others.length === 0 ? t('with') : t('withOthers', { count: others.length })}
    </ButtonLink>
  );
}
