import { useMemo } from 'react';
import type { Assessment, ProvisionResult } from '../../../rules/index.ts';
import type { Answers, ProvisionId } from '../../../seeds/schema/index.ts';
import { placesLeft, useAssessment, useIndex } from '../../shared/catalogue/index.ts';
import { useCase, type CaseId, type CaseRow } from '../../storage/index.ts';

export type CaseResult =
  | { readonly state: 'working' }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready';
      /** Its places are those this edition still has: what the assessment is for. */
      readonly caseRow: CaseRow;
      readonly answers: Answers;
      readonly assessment: Assessment;
    };

/** The assessment of a stored case. A fault of the rules is a state of its own: then no verdict is shown. */
export function useCaseResult(caseId: CaseId): CaseResult {
  const live = useCase(caseId);
  const ready = live.state === 'ready' ? live : null;
  const stored = ready?.case ?? null;
  const index = useIndex();
  const caseRow = useMemo(() => {
    if (stored === null) return null;
    const places = placesLeft(index, stored.places);
    return places === stored.places ? stored : { ...stored, places: [...places] };
  }, [index, stored]);
  const state = useAssessment(ready?.answers ?? null, caseRow?.places ?? [], caseRow?.cares);
  if (caseRow === null) return { state: 'working' };
  if (state.failure !== null) return { state: 'failed' };
  if (state.assessment === null || state.working) return { state: 'working' };
  return { state: 'ready', caseRow, answers: state.usable, assessment: state.assessment };
}

const indexed = new WeakMap<Assessment, ReadonlyMap<ProvisionId, ProvisionResult>>();

/** The results of an assessment by provision; made once for each assessment. */
export function resultsById(assessment: Assessment): ReadonlyMap<ProvisionId, ProvisionResult> {
  const known = indexed.get(assessment);
  if (known !== undefined) return known;
  const made = new Map(assessment.provisions.map((result) => [result.id, result]));
  indexed.set(assessment, made);
  return made;
}
