import { useEffect, useState } from 'react';
import type { Assessment } from '../../../rules/index.ts';
import type { Answers, IsoDate, PlaceId } from '../../../seeds/schema/index.ts';
import {
  placesLeft,
  sortAnswers,
  useAsOf,
  useAssessor,
  useCatalogue,
  useFits,
  useIndex,
} from '../../shared/catalogue/index.ts';
import type { Snapshot } from '../../storage/index.ts';
import {
  catalogueStep,
  placeMoves,
  standingsOf,
  takeSteps,
  verdictsOf,
  type CatalogueStep,
  type PlaceMove,
  type Steps,
} from './logic/compare-states.ts';

export type Worked<T> =
  { readonly state: 'working' } | { readonly state: 'failed' } | ({ readonly state: 'ready' } & T);

/** Runs something that takes a while, again whenever it is another; only the newest counts. */
function useWorked<T extends object>(work: () => Promise<T>, inputs: readonly unknown[]): Worked<T> {
  const [done, setDone] = useState<{
    readonly inputs: readonly unknown[];
    readonly worked: Worked<T>;
  } | null>(null);
  useEffect(() => {
    let current = true;
    work().then(
      (value) => current && setDone({ inputs, worked: { state: 'ready', ...value } }),
      () => current && setDone({ inputs, worked: { state: 'failed' } }),
    );
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `inputs` is all that `work` depends on
  }, inputs);
  const fresh = done?.inputs.every((input, index) => input === inputs[index]) === true;
  return fresh ? done.worked : { state: 'working' };
}

/** Assesses answers, old or new, with what the catalogue of now can use of them. */
function useAssess(): (answers: Answers, places: readonly PlaceId[], asOf: IsoDate) => Promise<Assessment> {
  const assessor = useAssessor();
  const catalogue = useCatalogue();
  const index = useIndex();
  const fits = useFits();
  return (answers, places, asOf) =>
    assessor.assess(sortAnswers(catalogue, answers, fits).usable, {
      asOf,
      places: placesLeft(index, places),
    });
}

export interface Comparison {
  readonly steps: Steps;
  readonly places: readonly PlaceMove[];
}

/** What has become of a kept state since: by the catalogue, by the day, by the answers. */
export function useComparison(
  then: Snapshot,
  now: { readonly answers: Answers; readonly places: readonly PlaceId[] },
): Worked<Comparison> {
  const assess = useAssess();
  const asOf = useAsOf();
  const catalogue = useCatalogue();
  const work = async () => {
    const sameDay = await assess(then.answers, then.places, then.asOf);
    const today = then.asOf === asOf ? sameDay : await assess(then.answers, then.places, asOf);
    const after = await assess(now.answers, now.places, asOf);
    const steps = takeSteps(then.verdicts, verdictsOf(sameDay), verdictsOf(today), verdictsOf(after));
    return { steps, places: placeMoves(then.standings, standingsOf(after)) };
  };
  return useWorked(work, [then.at, then.verdicts === null, now.answers, now.places, asOf, catalogue]);
}

/** What the catalogue of now makes of a state kept under another: the same answers, places and day. */
export function useCatalogueStep(then: Snapshot | null): Worked<{ readonly step: CatalogueStep | null }> {
  const assess = useAssess();
  const catalogue = useCatalogue();
  const work = async () => {
    if (then === null || then.verdicts === null) return { step: null };
    const now = await assess(then.answers, then.places, then.asOf);
    return { step: catalogueStep(then.verdicts, verdictsOf(now)) };
  };
  return useWorked(work, [then?.at, catalogue]);
}
