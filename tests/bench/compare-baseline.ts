import type { Ratios } from './ratios.ts';

/** How much worse than the baseline a ratio may be: half as much again. Rounds on a busy machine differ by a fifth. */
export const TOLERANCE = 1.5;

/** What a ratio has come to. */
export interface Verdict {
  readonly name: string;
  readonly before: number | null;
  readonly now: number | null;
  /** `worse` and `gone` fail the check. `new` is not in the baseline; `better` by more than the tolerance: keep it. */
  readonly outcome: 'same' | 'better' | 'worse' | 'gone' | 'new';
}

/** Holds the ratios of a run (the lower the better) against those kept, in the order of those kept. */
export function compareBaseline(kept: Ratios, run: Ratios, tolerance = TOLERANCE): Verdict[] {
  const names = [...new Set([...Object.keys(kept), ...Object.keys(run)])];
  return names.map((name): Verdict => {
    const [before = null, now = null] = [kept[name], run[name]];
    return { name, before, now, outcome: outcomeOf(before, now, tolerance) };
  });
}

/** Whether the check fails. */
export const fails = ({ outcome }: Verdict): boolean => outcome === 'worse' || outcome === 'gone';

function outcomeOf(before: number | null, now: number | null, tolerance: number): Verdict['outcome'] {
  if (now === null || !Number.isFinite(now) || now <= 0) return 'gone';
  if (before === null) return 'new';
  if (now > before * tolerance) return 'worse';
  return now < before / tolerance ? 'better' : 'same';
}
