import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { wouldHoldAt } from './logic/places.ts';
import { StandingCounts, StandingMarks } from './place-entry.tsx';
import type { PlaceStandingProps } from './place-props.ts';
import styles from './place-screen.module.css';

/** How the place suits by what is known, or why nothing is said about that. */
export function PlaceStanding({ place, standing, result }: PlaceStandingProps) {
  const t = useTranslations('results.place');
  const text = useText();
  const { names } = useWording();
  const { provisions } = useIndex();
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
        <StandingMarks standing={standing} />
        <StandingCounts standing={standing} held={held} />
      </div>
    </section>
  );
}
