import type { TallyKey } from '../../../shared/verdicts/tally.ts';
import type { AssessmentChange } from './compare-assessments.ts';

/** How many provisions went to one verdict, whatever they had before. */
export interface Arrival {
  readonly to: TallyKey;
  readonly count: number;
}

/** The order in which a person wants to hear it: what holds now, what is open, what fell away. */
const SPOKEN: readonly TallyKey[] = [
  'met',
  'met-if-judged',
  'area',
  'burden',
  'open',
  'not-met',
  'out-of-scope',
  'closed',
];

/** What a change comes to in a few words: one entry for each verdict that gained provisions. */
export function summarizeChange({ movements }: Pick<AssessmentChange, 'movements'>): readonly Arrival[] {
  return SPOKEN.flatMap((to): Arrival[] => {
    const count = movements
      .filter((movement) => movement.to === to)
      .reduce((sum, { provisions }) => sum + provisions.length, 0);
    return count === 0 ? [] : [{ to, count }];
  });
}
