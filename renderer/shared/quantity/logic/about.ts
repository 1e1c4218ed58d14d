import { clean } from './decimals.ts';

/**
 * How far "about" reaches to either side, in per cent. Ours: no document says what "about" is. The range is always
 * shown to whoever said it ("taken as 27 to 33 million"), and this is its one place.
 */
export const ABOUT_PERCENT = 10;

/** What the range must stay within: the bounds of a fact, and whole numbers where there are no others. */
export interface Within {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

/**
 * The range that "about `value`" is taken as, both ends included, in the unit of `value`. Whole numbers widen it
 * outwards, bounds cut it: nothing can lie beyond them.
 */
export function aboutRange(value: number, within?: Within): { readonly min: number; readonly max: number } {
  const ends = [100 - ABOUT_PERCENT, 100 + ABOUT_PERCENT].map((percent) => clean((value * percent) / 100));
  const [low = value, high = value] = value < 0 ? ends.reverse() : ends;
  if (within === undefined) return { min: low, max: high };
  const [least, most] = within.integer ? [Math.floor(low), Math.ceil(high)] : [low, high];
  return { min: Math.max(within.min, least), max: Math.min(within.max, most) };
}
