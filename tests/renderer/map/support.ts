import type { MapMark } from '../../../renderer/shared/map/marks.ts';

/** A mark with nothing special about it. */
export const mark = (id: string, lat: number, lon: number, more: Partial<MapMark> = {}): MapMark => ({
  id,
  number: 1,
  name: id,
  lat,
  lon,
  standing: null,
  state: 'existing',
  ended: false,
  ...more,
});

/** A number from 0 to 1, the same ones each time. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
