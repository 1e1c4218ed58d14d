import { useEffect, useState } from 'react';
import { compileCatalogue, type CompiledCatalogue } from '../../../rules/index.ts';
import type { Answers, Catalogue, FactId, PlaceId } from '../../../seeds/schema/index.ts';
import { placesLeft, useAsOf, useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { tickedPlaces } from './logic/choose-places.ts';
import { findUnused } from './logic/find-unused.ts';
import { factsThatMatter } from './logic/open-facts.ts';

const NOTHING: ReadonlySet<FactId> = new Set();
/** Long enough for the answer itself to be painted first, in milliseconds. */
const AFTER_PAINT = 120;

const compiled = new WeakMap<Catalogue, CompiledCatalogue>();

/** The evaluator for hypothetical questions; made once. What is shown as a verdict comes from the engine of record. */
function evaluatorOf(catalogue: Catalogue): CompiledCatalogue {
  const made = compiled.get(catalogue) ?? compileCatalogue(catalogue);
  compiled.set(catalogue, made);
  return made;
}

const nextTask = () => new Promise<void>((run) => setTimeout(run, 0));

/** Facts whose answers make no difference now. Worked out after everything else; until then the last set stays. */
export function useUnused(answers: Answers, places: readonly PlaceId[]): ReadonlySet<FactId> {
  const catalogue = useCatalogue();
  const asOf = useAsOf();
  const index = useIndex();
  const [unused, setUnused] = useState(NOTHING);
  const placesKey = places.join(' ');
  useEffect(() => {
    let current = true;
    const search = async () => {
      const where = { asOf, places: tickedPlaces(catalogue, placesLeft(index, places)) };
      const found = await findUnused(
        answers,
        (some) => factsThatMatter(evaluatorOf(catalogue), some, where),
        () => nextTask().then(() => (current ? 'go-on' : 'stop')),
      );
      if (current) setUnused(found);
    };
    const timer = setTimeout(() => void search().catch(() => undefined), AFTER_PAINT);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `places` is compared by its contents
  }, [catalogue, index, asOf, answers, placesKey]);
  return unused;
}
