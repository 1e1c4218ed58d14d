import { TO_DO_GROUPS } from '../../../../rules/index.ts';
import type { Measure } from './measures.ts';

/** What would hold for somebody other than an area, and as no burden, were its text in force: one asks for a successor. */
export function wouldHold(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(
    ({ group, provision, result: { wouldBe } }) =>
      group === 'closed' &&
      provision.addressee !== 'area' &&
      provision.effect !== 'burden' &&
      (wouldBe === 'met' || wouldBe === 'met-if-judged'),
  );
}

/** Whether there is nothing to do but to ask what has followed texts that are not in force. */
export function isOnlyEnded(measures: readonly Measure[]): boolean {
  const now = measures.some(({ group }) => TO_DO_GROUPS.some((one) => one === group));
  return !now && wouldHold(measures).length > 0;
}

/** Among what is not in force: what would otherwise concern the company or the area, what would not, and tasks of authorities. */
export interface ClosedCounts {
  readonly otherwise: number;
  readonly notAimed: number;
  readonly authority: number;
}

/** Counts them; together they are every provision whose verdict is `closed`. */
export function countClosed(measures: readonly Measure[]): ClosedCounts {
  const closed = measures.filter(({ result }) => result.verdict === 'closed');
  const count = (wanted: Measure['group']) => closed.filter(({ group }) => group === wanted).length;
  return { otherwise: count('closed'), notAimed: count('not-aimed'), authority: count('authority') };
}
