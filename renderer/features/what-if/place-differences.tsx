import { useTranslations } from 'use-intl';
import type { Assessment, AssessmentDifference, PlaceResult } from '../../../rules/index.ts';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './place-differences.module.css';

export interface PlaceDifferencesProps {
  readonly caseId: string;
  readonly before: Assessment;
  readonly after: Assessment;
  readonly difference: AssessmentDifference;
}

/** Places whose standing or counts are others than in the case, and those considered in only one of the two. */
export function PlaceDifferences({ caseId, before, after, difference }: PlaceDifferencesProps) {
  const t = useTranslations('scenarios.differs.places');
  const { places, placesAdded, placesRemoved } = difference;
  const stood = new Map(before.standings.map((place) => [place.id, place]));
  const stands = new Map(after.standings.map((place) => [place.id, place]));
  const ids = [...places.map(({ id }) => id), ...placesAdded, ...placesRemoved];
  return (
    <Disclosure level={3} title={t('title', { count: ids.length })} defaultExpanded={ids.length <= 12}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('to')}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <Row key={id} caseId={caseId} id={id} before={stood.get(id)} after={stands.get(id)} />
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

interface RowProps {
  readonly caseId: string;
  readonly id: PlaceId;
  readonly before: PlaceResult | undefined;
  readonly after: PlaceResult | undefined;
}

function Row({ caseId, id, before, after }: RowProps) {
  const t = useTranslations('scenarios.differs.places');
  const text = useText();
  const place = useIndex().places.get(id);
  if (place === undefined) return null;
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute({ screen: 'place', caseId, placeId: id })}>{text(place.name)}</a>
        <Second as="p" text={place.name} />
      </th>
      <td data-label={t('from')}>
        <Standing place={before} />
      </td>
      <td data-label={t('to')}>
        <Standing place={after} />
      </td>
    </tr>
  );
}

function Standing({ place }: { readonly place: PlaceResult | undefined }) {
  const t = useTranslations('scenarios.differs.places');
  const text = useText();
  const { names } = useWording();
  if (place === undefined) return <span className={styles.quiet}>{t('absent')}</span>;
  const { met, notMet, open, standing, unlocked } = place;
  return (
    <>
      <span className={styles.standing}>
        {met + notMet === 0 ? t('unranked') : text(names.standing[standing])}
      </span>
      <span className={styles.quiet}>
        {t('counts', { met, notMet, open })}
        <br />
        {t('unlocked', { count: unlocked.length })}
      </span>
    </>
  );
}
