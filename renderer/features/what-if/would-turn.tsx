import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useExplorer } from '../../shared/catalogue/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { placesReached } from './logic/reach.ts';
import { OutOfReach } from './out-of-reach.tsx';
import { useDecide } from './use-decide.ts';
import { usePlaceNames } from './use-place-names.ts';
import { useTry } from './use-try.ts';
import { Ways } from './ways.tsx';
import type { WouldProps } from './would-props.ts';

/** For what fails or is not aimed at the company: the smallest changes, or in words that there are none. */
export function WouldTurn(props: WouldProps) {
  const { assessed, provision, result } = props;
  const elsewhere = result.reasons.some(({ role, outcome }) => role === 'place' && outcome === 'not-met');
  if (!elsewhere) return <Changes {...props} places={assessed.assessment.places} />;
  return <Elsewhere key={provision.id} {...props} />;
}

interface ChangesProps extends WouldProps {
  readonly places: readonly PlaceId[];
  /** The places that "try it" has to consider besides. */
  readonly tryAt?: readonly PlaceId[];
}

function Changes({ places, tryAt, ...props }: ChangesProps) {
  const { assessed, provision } = props;
  const explorer = useExplorer();
  const { answers, assessment } = assessed;
  const { solutions } = useMemo(
    () => explorer.nearestMiss(provision.id, answers, { asOf: assessment.asOf, places }),
    [explorer, provision, answers, assessment, places],
  );
  if (solutions.length === 0) return <OutOfReach {...props} />;
  return <Ways assessed={assessed} solutions={solutions} {...(tryAt !== undefined && { tryAt })} />;
}

/** Bound to places of which none is considered: first the place, then whatever else would be needed there. */
function Elsewhere(props: WouldProps) {
  const { assessed, provision } = props;
  const t = useTranslations('scenarios.would');
  const catalogue = useCatalogue();
  const decide = useDecide(assessed, provision);
  const dates = useDates();
  const placeNames = usePlaceNames();
  const { changes: tryIt } = useTry(assessed);
  const reached = useMemo(() => placesReached(catalogue, provision), [catalogue, provision]);
  const places = useMemo(
    () => [...new Set([...assessed.assessment.places, ...reached])],
    [assessed.assessment, reached],
  );
  const names = placeNames(provision.where?.places ?? []);
  if (reached.length === 0) return <p>{t('nowhere', { places: names })}</p>;
  const { verdict } = decide(assessed.answers, places);
  const { until } = provision.period;
  const placeWords = () => {
    if (verdict === 'open') return t('placeOpens');
    if (verdict === 'closed' && until !== null) return t('late', { day: dates.day(until) });
    return t('placeEnough');
  };
  return (
    <>
      <p>{t('elsewhere', { places: names })}</p>
      {verdict !== 'not-met' && verdict !== 'out-of-scope' ? (
        <p>{placeWords()}</p>
      ) : (
        <>
          <p>{t('placeNotEnough')}</p>
          <Changes {...props} places={places} tryAt={places} />
        </>
      )}
      <div>
        <Button size="s" onPress={() => tryIt([], places)}>
          {t('tryPlaces')}
        </Button>
      </div>
    </>
  );
}
