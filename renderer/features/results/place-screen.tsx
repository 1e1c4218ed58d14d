import { useTranslations } from 'use-intl';
import { beginsOn, endedOn } from '../../../rules/index.ts';
import type { Place } from '../../../seeds/schema/index.ts';
import { useAsOf, useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { unbroken, useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Second } from '../../shared/visit/index.ts';
import type { CaseId } from '../../storage/index.ts';
import { CriteriaTable } from './criteria-table.tsx';
import { DetailPage, NothingHere } from './detail-page.tsx';
import { PlaceHolds } from './place-holds.tsx';
import { PlaceParts } from './place-parts.tsx';
import type { PlaceProps } from './place-props.ts';
import { PlaceRail } from './place-rail.tsx';
import styles from './place-screen.module.css';
import { PlaceStanding } from './place-standing.tsx';
import { ResultGate } from './result-gate.tsx';

export interface PlaceScreenProps {
  readonly caseId: CaseId;
  readonly placeId: string;
}

/** One place: how it suits this company, all the texts say of it, and what they do not say. */
export function PlaceScreen({ caseId, placeId }: PlaceScreenProps) {
  const t = useTranslations('results.place.missing');
  const back = useBack(caseId);
  const place = useCatalogue().places.find(({ id }) => id === placeId);
  if (place === undefined) return <NothingHere title={t('title')} body={t('body')} back={back} />;
  return (
    <ResultGate caseId={caseId}>
      {(result) => <OnePlace key={place.id} place={place} result={result} />}
    </ResultGate>
  );
}

function useBack(caseId: CaseId) {
  const t = useTranslations('results.place');
  return { href: formatRoute({ screen: 'results', caseId, tab: 'places' }), label: t('back') };
}

function OnePlace({ place, result }: PlaceProps) {
  const t = useTranslations('results.place');
  const text = useText();
  const { names } = useWording();
  const standing = result.assessment.standings.find(({ id }) => id === place.id);
  return (
    <DetailPage
      back={useBack(result.caseRow.id)}
      eyebrow={`${t('title')} · ${text(names.placeKind[place.kind])}`}
      title={unbroken(text(place.name))}
      name={place.name}
      lead={
        <div className={styles.summary}>
          <p>{text(place.summary)}</p>
          <Second as="p" text={place.summary} />
        </div>
      }
      rail={<PlaceRail place={place} result={result} />}
    >
      <Ended place={place} />
      <PlaceStanding place={place} standing={standing} result={result} />
      {standing !== undefined && place.criteria.length > 0 && (
        <section>
          <h2>{t('criteria')}</h2>
          <CriteriaTable place={place} standing={standing} result={result} />
        </section>
      )}
      <PlaceParts place={place} />
      <PlaceHolds place={place} standing={standing} result={result} />
    </DetailPage>
  );
}

/** Said on top where no text that speaks of a place is in force: all are over, or the first is still to begin. */
function Ended({ place }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  const dates = useDates();
  const { documents } = useIndex();
  const asOf = useAsOf();
  const over = endedOn(place, documents, asOf);
  const begins = beginsOn(place, documents, asOf);
  if (over !== null) return <p className={styles.ended}>{t('ended', { day: dates.day(over) })}</p>;
  if (begins !== null) return <p className={styles.ended}>{t('begins', { day: dates.day(begins) })}</p>;
  return null;
}
