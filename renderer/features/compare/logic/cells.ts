import type { Provision, StandingVerdict, Verdict } from '../../../../seeds/schema/index.ts';
import { TALLY_KEYS, tallyKey, type TallyKey } from '../../../shared/verdicts/tally.ts';

/** What a square shows: a verdict, the area at large, or that the sentence is bound to another place. */
export type CellKey = TallyKey | 'elsewhere';

/** In the order of the legend and of the counts: what a reader looks for first. */
export const CELL_KEYS: readonly CellKey[] = [
  ...TALLY_KEYS.filter(
    (key) => key !== 'out-of-scope' && key !== 'closed' && key !== 'area' && key !== 'burden',
  ),
  'area',
  'burden',
  'closed',
  'out-of-scope',
  'elsewhere',
];

/** One square of a heat table. */
export interface Cell {
  readonly key: CellKey;
  /** For `closed`: the verdict on the merits. */
  readonly wouldBe: StandingVerdict | null;
}

/** A sentence bound to other places. */
export const ELSEWHERE: Cell = { key: 'elsewhere', wouldBe: null };

/** The square for one result. Sentences about the area at large have a mark of their own. */
export function cellOf(
  provision: Pick<Provision, 'addressee' | 'effect'>,
  { verdict, wouldBe }: { readonly verdict: Verdict; readonly wouldBe?: StandingVerdict | undefined },
): Cell {
  return { key: tallyKey(provision, { verdict }), wouldBe: wouldBe ?? null };
}

/** Whether the sentence could concern the company there, in force or not. */
export function isAimed({ key, wouldBe }: Cell): boolean {
  if (key === 'closed') return wouldBe !== 'out-of-scope';
  return key !== 'out-of-scope' && key !== 'elsewhere';
}

/** Whether two squares say the same. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return a.key === b.key && a.wouldBe === b.wouldBe;
}

/** How many squares show each key. */
export function countCells(cells: readonly Cell[]): Readonly<Record<CellKey, number>> {
  const counts: Record<CellKey, number> = {
    met: 0,
    'met-if-judged': 0,
    open: 0,
    'not-met': 0,
    area: 0,
    burden: 0,
    closed: 0,
    'out-of-scope': 0,
    elsewhere: 0,
  };
  for (const { key } of cells) counts[key] += 1;
  return counts;
}
