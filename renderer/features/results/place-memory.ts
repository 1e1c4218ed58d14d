import { useState } from 'react';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { NO_PLACE_FILTER, type PlaceFilter } from './logic/place-filter.ts';

/** As many as stand side by side on a screen. */
export const MOST_COMPARED = 4;

export type PlaceView = 'list' | 'map';

interface Kept {
  readonly filter: PlaceFilter;
  readonly compared: readonly PlaceId[];
}

/** By case, while this window is open: coming back from a place finds the tab as it was. */
const kept = new Map<string, Kept>();
const NOTHING: Kept = { filter: NO_PLACE_FILTER, compared: [] };
let view: PlaceView = 'list';

/** The places ticked for a comparison in this window. */
export function comparedIn(caseId: string): readonly PlaceId[] {
  return (kept.get(caseId) ?? NOTHING).compared;
}

/** What the tab of places was narrowed down to, and what was ticked in it. */
export function useKeptPlaces(caseId: string): readonly [Kept, (change: Partial<Kept>) => void] {
  const [state, setState] = useState(() => kept.get(caseId) ?? NOTHING);
  const change = (part: Partial<Kept>) => {
    const next = { ...state, ...part };
    kept.set(caseId, next);
    setState(next);
  };
  return [state, change];
}

/** Whether places are shown as a list or on the map; the same for every case. */
export function usePlaceView(): readonly [PlaceView, (next: PlaceView) => void] {
  const [state, setState] = useState(view);
  const change = (next: PlaceView) => {
    view = next;
    setState(next);
  };
  return [state, change];
}
