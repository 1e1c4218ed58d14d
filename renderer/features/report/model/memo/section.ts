import type { Block, Entry, Say } from '../types.ts';

/** A list that may be cut: `least` stay whatever happens, `most` are worth showing; the rest is told as a number. */
export interface Cuttable {
  readonly entries: readonly Entry[];
  readonly least: number;
  readonly most: number;
}

/** One part of the memo before it is cut to size. */
export interface Section {
  readonly heading: Say | null;
  /** Always shown, below the heading and with it. */
  readonly before: readonly Block[];
  readonly list: Cuttable | null;
  /** Always shown, below the list. */
  readonly after: readonly Block[];
}

/** A part without a list. */
export function fixed(heading: Say | null, ...before: readonly Block[]): Section {
  return { heading, before, list: null, after: [] };
}

/** A part with a list that may be cut. */
export function listing(
  heading: Say,
  entries: readonly Entry[],
  least: number,
  most: number,
  after: readonly Block[] = [],
): Section {
  return { heading, before: [], list: { entries, least: Math.min(least, entries.length), most }, after };
}
