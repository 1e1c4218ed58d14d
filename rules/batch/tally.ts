import { VERDICTS, type Catalogue, type Provision, type Verdict } from '../../seeds/schema/index.ts';
import { RESULT_OF_CODE } from '../explore/result-codes.ts';

/** Where a provision is counted: under its verdict, or apart. */
export const SCREEN_TALLY_KEYS = [...VERDICTS, 'area', 'burden'] as const;
export type ScreenTallyKey = (typeof SCREEN_TALLY_KEYS)[number];

/** How many provisions are counted under each key. */
export type ScreenTally = Readonly<Record<ScreenTallyKey, number>>;

/** A count of nothing. */
export const emptyTally = (): Record<ScreenTallyKey, number> => ({
  met: 0,
  'met-if-judged': 0,
  open: 0,
  'not-met': 0,
  'out-of-scope': 0,
  closed: 0,
  area: 0,
  burden: 0,
});

/** Adds one count to another. */
export function addTally(so: Record<ScreenTallyKey, number>, more: ScreenTally): void {
  for (const key of SCREEN_TALLY_KEYS) so[key] += more[key];
}

/** Apart is what holds and yet is nothing a company has met: what may turn against it, and what is said of an area at large. */
function keyOf({ addressee, effect }: Provision, verdict: Verdict): ScreenTallyKey {
  if (verdict !== 'met' && verdict !== 'met-if-judged') return verdict;
  if (effect === 'burden') return 'burden';
  return addressee === 'area' ? 'area' : verdict;
}

/** Makes a count of the verdicts of a company from their codes, in catalogue order. */
export function createTally(catalogue: Catalogue): (codes: Uint8Array) => ScreenTally {
  const width = RESULT_OF_CODE.length;
  const keys = Uint8Array.from(
    catalogue.provisions.flatMap((provision) =>
      RESULT_OF_CODE.map(({ verdict }) => SCREEN_TALLY_KEYS.indexOf(keyOf(provision, verdict))),
    ),
  );
  const counts = new Uint32Array(SCREEN_TALLY_KEYS.length);
  return (codes) => {
    counts.fill(0);
    for (let at = 0; at < codes.length; at++) {
      const key = keys[at * width + (codes[at] ?? 0)] ?? 0;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    const tally = emptyTally();
    for (const [at, key] of SCREEN_TALLY_KEYS.entries()) tally[key] = counts[at] ?? 0;
    return tally;
  };
}
