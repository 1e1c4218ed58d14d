import { useEffect, useState } from 'react';
import type { Answers, FactId, PlaceId } from '../../../seeds/schema/index.ts';
import { useAsOf, useAssessor } from '../../shared/catalogue/index.ts';
import { findUnused } from './logic/find-unused.ts';

const NOTHING: ReadonlySet<FactId> = new Set();
/** Long enough for the answer itself to be painted first. */
const AFTER_PAINT = 120;

/** Facts whose answers make no difference now. Worked out after everything else; until then the last set stays. */
export function useUnused(answers: Answers, places: readonly PlaceId[]): ReadonlySet<FactId> {
  const assessor = useAssessor();
  const asOf = useAsOf();
  const [unused, setUnused] = useState(NOTHING);
  const placesKey = places.join(' ');
  useEffect(() => {
    let current = true;
    const where = { asOf, places: places.filter(() => true) };
    const timer = setTimeout(() => {
      findUnused(
        answers,
        (some) => assessor.assess(some, where),
        () => current,
      ).then(
        (found) => current && setUnused(found),
        () => undefined,
      );
    }, AFTER_PAINT);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `places` is compared by its contents
  }, [assessor, asOf, answers, placesKey]);
  return unused;
}
