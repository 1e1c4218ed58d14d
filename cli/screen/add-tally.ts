import { SCREEN_TALLY_KEYS, type ScreenTally, type ScreenTallyKey } from '../../rules/index.ts';

/** Verdicts counted so far. */
export type Tally = Record<ScreenTallyKey, number>;

export const noTally = (): Tally => ({
  met: 0,
  'met-if-judged': 0,
  open: 0,
  'not-met': 0,
  'out-of-scope': 0,
  closed: 0,
  area: 0,
  burden: 0,
});

export function addTally(so: Tally, more: ScreenTally | undefined): void {
  if (more !== undefined) for (const key of SCREEN_TALLY_KEYS) so[key] += more[key];
}
