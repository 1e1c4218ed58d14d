import { useCallback } from 'react';
import {
  placesLeft,
  sortAnswers,
  useAsOf,
  useAssessor,
  useFits,
  useIndex,
  usePack,
} from '../../shared/catalogue/index.ts';
import {
  keepSnapshot,
  loadCase,
  type CaseId,
  type Kept,
  type SnapshotReason,
  type Stored,
} from '../../storage/index.ts';
import { standingsOf } from './logic/compare-states.ts';

/** Keeps the state in which a case is now. */
export type KeepState = (
  caseId: CaseId,
  why: { readonly reason: SnapshotReason; readonly label?: string },
) => Promise<Stored<Kept>>;

/**
 * Keeps a case as it stands on the device, with what the catalogue and the day of this window make of it. The answers
 * that are kept are those that were assessed, whatever is changed meanwhile.
 */
export function useKeepState(): KeepState {
  const assessor = useAssessor();
  const pack = usePack();
  const index = useIndex();
  const fits = useFits();
  const asOf = useAsOf();
  return useCallback(
    async (caseId, why) => {
      const open = await loadCase(caseId);
      if (!open.ok) return open;
      const { case: row, answers } = open.value;
      if (row === null) return { ok: false, problem: { kind: 'missing', cause: null } };
      const { usable } = sortAnswers(pack.catalogue, answers, fits);
      const assessment = await assessor.assess(usable, { asOf, places: placesLeft(index, row.places) });
      const standings = standingsOf(assessment);
      return keepSnapshot(caseId, why, {
        pack,
        asOf,
        answers,
        places: row.places,
        cares: row.cares,
        verdicts: assessment.provisions,
        standings: pack.catalogue.places.map(({ id }) => ({ id, standing: standings.get(id) ?? null })),
        agreed: assessment.agreed,
      });
    },
    [assessor, pack, index, fits, asOf],
  );
}
