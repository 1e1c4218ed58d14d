import type { Change, Solution } from '../../../../rules/index.ts';

/** A way to the same end: one set of changes, or several single changes of one answer any of which would do. */
export type Way =
  | { readonly kind: 'alternatives'; readonly changes: readonly Change[]; readonly solution: Solution }
  | { readonly kind: 'together'; readonly solution: Solution };

/** Solutions as a reader wants them: those that differ only in which option of one answer is chosen are one way. */
export function waysOf(solutions: readonly Solution[]): readonly Way[] {
  const ways: Way[] = [];
  const byFact = new Map<string, number>();
  for (const solution of solutions) {
    const [change, ...others] = solution.changes;
    if (change === undefined) continue;
    if (others.length > 0) {
      ways.push({ kind: 'together', solution });
      continue;
    }
    const key = `${change.fact} ${change.who}`;
    const at = byFact.get(key);
    const known = at === undefined ? undefined : ways[at];
    if (at === undefined || known?.kind !== 'alternatives') {
      byFact.set(key, ways.length);
      ways.push({ kind: 'alternatives', changes: [change], solution });
    } else ways[at] = { ...known, changes: [...known.changes, change] };
  }
  return ways;
}
