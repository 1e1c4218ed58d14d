import { useMemo } from 'react';
import { wouldHoldAt } from '../../../rules/index.ts';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useBegins, useEnded } from './place-facts.ts';
import type { PlacesKnown } from './place-props.ts';
import type { ReadyResult } from './result-gate.tsx';

/** Works out once what the tab shows of every place. */
export function usePlacesKnown(
  result: ReadyResult,
  ids: readonly PlaceId[],
  onCompare: (ids: readonly PlaceId[]) => void,
): PlacesKnown {
  const { provisions } = useIndex();
  const { assessment } = result;
  const ended = useEnded();
  const begins = useBegins();
  const held = useMemo(() => wouldHoldAt(provisions, assessment), [provisions, assessment]);
  const results = useMemo(() => new Map(assessment.standings.map((one) => [one.id, one])), [assessment]);
  const toggle = (id: PlaceId) =>
    onCompare(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
  return { result, ended, begins, held, results, compared: { ids, toggle, clear: () => onCompare([]) } };
}
