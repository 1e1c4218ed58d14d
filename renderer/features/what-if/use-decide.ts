import type { CompiledResult } from '../../../rules/index.ts';
import type { Answers, PlaceId, Provision } from '../../../seeds/schema/index.ts';
import { useCatalogue, useExplorer } from '../../shared/catalogue/index.ts';
import type { AssessedCase } from './assessed-case.ts';

/** What one provision would come to for other answers, or at other places, on the day of the case. */
export function useDecide(
  { assessment }: AssessedCase,
  provision: Provision,
): (answers: Answers, places?: readonly PlaceId[]) => CompiledResult {
  const { provisions } = useCatalogue();
  const { compiled } = useExplorer();
  const at = provisions.findIndex(({ id }) => id === provision.id);
  return (answers, places = assessment.places) => {
    const result = compiled.assess(answers, { asOf: assessment.asOf, places }).provisions[at];
    if (result === undefined) throw new Error(`${provision.id} is not in the catalogue`);
    return result;
  };
}
