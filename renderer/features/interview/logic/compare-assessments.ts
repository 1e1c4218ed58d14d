import type { Assessment, ProvisionResult } from '../../../../rules/index.ts';
import { VERDICTS, type ProvisionId, type Verdict } from '../../../../seeds/schema/index.ts';

/** How many provisions have each verdict. Adds up to the number of provisions assessed. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Provisions that went from one verdict to another. */
export interface Movement {
  readonly from: Verdict;
  readonly to: Verdict;
  readonly provisions: readonly ProvisionId[];
}

export interface AssessmentChange {
  readonly before: VerdictCounts;
  readonly after: VerdictCounts;
  /** Best new verdict first, then best old one. Provisions in the order of the catalogue. */
  readonly movements: readonly Movement[];
  readonly moved: number;
}

/** Counts the provisions by verdict. */
export function countVerdicts(results: readonly Pick<ProvisionResult, 'verdict'>[]): VerdictCounts {
  const counts: Record<Verdict, number> = {
    met: 0,
    'met-if-judged': 0,
    open: 0,
    'not-met': 0,
    'out-of-scope': 0,
    closed: 0,
  };
  for (const result of results) counts[result.verdict] += 1;
  return counts;
}

/** What one answer did: the counts before and after, and which provisions moved. */
export function compareAssessments(
  before: Pick<Assessment, 'provisions'>,
  after: Pick<Assessment, 'provisions'>,
): AssessmentChange {
  const old = new Map(before.provisions.map((result) => [result.id, result.verdict]));
  const movements = VERDICTS.flatMap((to) =>
    VERDICTS.flatMap((from): Movement[] => {
      const provisions = after.provisions
        .filter((result) => from !== to && result.verdict === to && old.get(result.id) === from)
        .map((result) => result.id);
      return provisions.length === 0 ? [] : [{ from, to, provisions }];
    }),
  );
  return {
    before: countVerdicts(before.provisions),
    after: countVerdicts(after.provisions),
    movements,
    moved: movements.reduce((sum, movement) => sum + movement.provisions.length, 0),
  };
}
