import { eachLeaf, type Answers, type Example, type Leaf, type Provision } from '../../seeds/schema/index.ts';
import { hasJudgement, testsOf, type ProvisionResult } from '../../rules/index.ts';

/** An example with what became of it. */
export interface Ran {
  readonly example: Example;
  readonly answers: Answers;
  readonly result: ProvisionResult;
}

/** What the examples of a provision do not show yet. A provision without tests needs none. */
export function checkCoverage(provision: Provision, ran: readonly Ran[]): string[] {
  const tests = testsOf(provision);
  if (tests.length === 0) return [];
  const verdicts = ran.map(({ result }) => result.verdict);
  const best = hasJudgement(provision) ? 'met-if-judged' : 'met';
  const missing: string[] = [];
  if (!verdicts.includes(best)) missing.push(`no example that is ${best}`);
  if (!verdicts.includes('open')) missing.push('no example left open');
  for (const test of tests) {
    const fails = ran.some(({ result }) => onlyFailure(result) === test.id);
    if (!fails) missing.push(`no example fails only "${test.id}"`);
  }
  return [...missing, ...tests.flatMap((test) => missingBoundaries(test.when, ran))];
}

/** The one failed test of a result whose other tests all hold. */
function onlyFailure(result: ProvisionResult): string | null {
  const rows = result.reasons.filter(({ role }) => role === 'audience' || role === 'condition');
  const failed = rows.filter(({ outcome }) => outcome === 'not-met');
  const unknown = rows.some(({ outcome }) => outcome === 'unknown');
  return failed.length === 1 && !unknown ? (failed[0]?.id ?? null) : null;
}

function missingBoundaries(condition: Provision['audience'][number]['when'], ran: readonly Ran[]): string[] {
  const missing: string[] = [];
  eachLeaf(condition, (leaf: Leaf) => {
    const limit = leaf.value;
    if (typeof limit !== 'number') return;
    for (const value of [limit - 1, limit, limit + 1]) {
      const shown = ran.some(({ answers }) => {
        const answer = answers.get(leaf.fact);
        return answer?.state === 'known' && answer.value === value;
      });
      if (!shown) missing.push(`no example with "${leaf.fact}" at ${value} (limit ${limit})`);
    }
  });
  return missing;
}
