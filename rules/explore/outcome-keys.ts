import {
  eachLeaf,
  type Answers,
  type Catalogue,
  type FactId,
  type Leaf,
  type Provision,
} from '../../seeds/schema/index.ts';
import { plannedDays, worthOf } from '../assess/answer-values.ts';
import { testsOf } from '../assess/prepare.ts';
import type { CompiledOptions } from './compile-catalogue.ts';
import type { Explorer } from './create-explorer.ts';
import { leafTernary, UNKNOWN } from './leaf-table.ts';
import { outcomesIn } from './outcomes.ts';

/** What answers come to, as text to be compared. */
export interface OutcomeKeys {
  /** Verdicts, criteria and what is still open. Different texts: something differs. */
  readonly strict: string;
  /**
   * Besides, all that the plans verdicts rest on follow from, and what provisions not in force would hang on. Equal texts:
   * nothing differs.
   */
  readonly wide: string;
}

/** Sums up what answers come to on a day at some places. */
export function createOutcomeKeys(
  catalogue: Catalogue,
  { compiled }: Pick<Explorer, 'compiled'>,
  scope: CompiledOptions,
): (answers: Answers) => OutcomeKeys {
  const criteria = outcomesIn(catalogue, scope).filter(({ provision }) => provision === null);
  const leaves = catalogue.provisions.map(leavesOf);
  return (answers) => {
    const { provisions: results } = compiled.assess(answers, scope);
    const verdicts = results.map(({ verdict, wouldBe }) => `${verdict} ${wouldBe ?? ''}`);
    const truths = criteria.map((outcome) => outcome.decide(outcome.worths(answers)).truth);
    const open = compiled
      .openFacts(answers, scope)
      .provisions.map(({ provision, facts }) => `${provision.id} ${[...facts].sort().join(' ')}`);
    const strict = JSON.stringify([verdicts, truths, open]);
    const days = plannedDays(answers);
    const details = leaves.map((mine, at) =>
      results[at]?.wouldBe === 'open' || mine.some(({ fact }) => days.has(fact))
        ? comparisons(mine, answers, days)
        : null,
    );
    return { strict, wide: strict + JSON.stringify(details) };
  };
}

/** How each comparison comes out, by which day, and where intervals end: what a verdict rests or hangs on follows. */
const comparisons = (leaves: readonly Leaf[], answers: Answers, days: ReadonlyMap<FactId, string>) =>
  leaves.map((leaf) => {
    const answer = answers.get(leaf.fact);
    const worth = worthOf(answer);
    const truth = worth === undefined ? UNKNOWN : leafTernary(leaf, worth);
    return [truth, days.get(leaf.fact) ?? null, answer?.state === 'interval' ? answer.range : null];
  });

function leavesOf(provision: Provision): Leaf[] {
  const leaves: Leaf[] = [];
  for (const { when } of testsOf(provision)) eachLeaf(when, (leaf) => leaves.push(leaf));
  return leaves;
}
