import type { Answers, Fact, FactId, Provision } from '../../seeds/schema/index.ts';
import { plannedDays, worthOf, type Worth } from '../assess/answer-values.ts';
import { hasJudgement } from '../assess/decide.ts';
import { testsOf } from '../assess/prepare.ts';
import { HARDNESS, hardest, satisfies, type Literal } from './candidate-law.ts';
import { movesFor } from './candidate-moves.ts';
import { allOf, decideBy } from './deciding-facts.ts';
import { lateFacts } from './late-plans.ts';
import { FALSE, TRUE, type Ternary } from './leaf-table.ts';
import { waysToHold, type Known } from './nearest-miss-terms.ts';
import type { Change, Solution } from './types.ts';

/** More changes than this are no near miss: it would be another company. */
export const MOST_CHANGES = 3;

/** What is known of each fact, as far as a provision can use it: a plan of after its period counts as nothing. */
function usableIn({ period: { until } }: Provision, answers: Answers) {
  const late = until === null ? new Set<FactId>() : lateFacts(plannedDays(answers), until);
  return { late, worths: (fact: FactId): Worth => (late.has(fact) ? undefined : worthOf(answers.get(fact))) };
}

/** Whether a provision that is in force and within reach fails for a company: its verdict is `not-met` or `out-of-scope`. */
export function fails(provision: Provision, answers: Answers): boolean {
  const { worths } = usableIn(provision, answers);
  const truthOf = (tests: Provision['audience']): Ternary =>
    allOf(tests.map(({ when }) => decideBy(when, worths))).truth;
  const aimed = truthOf(provision.audience);
  return aimed === FALSE || (aimed === TRUE && truthOf(provision.conditions) === FALSE);
}

/**
 * Every smallest set of at most `most` changes that makes a provision hold, easiest first; none where it holds already. The
 * provision has to be in force and to reach the places. A plan that comes true only after its period counts as nothing, and is not
 * moved: that would be another day, not another answer.
 */
export function solve(
  facts: ReadonlyMap<FactId, Fact>,
  provision: Provision,
  answers: Answers,
  most: number,
): Solution[] {
  const { late, worths } = usableIn(provision, answers);
  const changes = (fact: FactId, literals: readonly Literal[]): Change[] => {
    const record = facts.get(fact);
    if (record === undefined) throw new Error(`a condition looks at "${fact}", which is not a fact`);
    return late.has(fact) ? [] : movesFor(record, answers.get(fact), literals);
  };
  const conditions = testsOf(provision).map(({ when }) => when);
  const verdict = hasJudgement(provision) ? 'met-if-judged' : 'met';
  for (let size = 1; size <= most; size += 1) {
    const ways = waysToHold(conditions, {
      holds: (literal) => satisfies(worths(literal.leaf.fact), literal),
      reachable: (literal) => changes(literal.leaf.fact, [literal]).length > 0,
      most: size,
    });
    if (ways.some((way) => way.every(({ holds }) => holds))) return [];
    const sets = ways.flatMap((way) => changesFor(way, changes));
    if (sets.length > 0) {
      const order = new Map([...facts.keys()].map((fact, index) => [fact, index]));
      return withoutWaste(sets.map((set) => inOrder(set, order)))
        .sort(compareSets(order))
        .map((set) => ({ changes: set, who: hardest(set.map(({ who }) => who)), verdict }));
    }
  }
  return [];
}

/** The sets of changes after which all literals of a way hold: one change for each fact of which a literal fails. */
function changesFor(
  way: readonly Known[],
  changes: (fact: FactId, literals: readonly Literal[]) => readonly Change[],
): Change[][] {
  const failing = new Set(way.flatMap(({ holds, fact }) => (holds ? [] : [fact])));
  return [...failing].reduce<Change[][]>(
    (sets, fact) => {
      const found = changes(
        fact,
        way.filter((literal) => literal.fact === fact),
      );
      return sets.flatMap((set) => found.map((change) => [...set, change]));
    },
    [[]],
  );
}

const keyOf = (set: readonly Change[]): string => JSON.stringify(set.map(({ fact, to }) => [fact, to]));
const flips = ({ added, removed }: Change): number => added.length + removed.length;
const steps = (change: Change): number => Math.max(1, flips(change));
const isSet = ({ to }: Change): boolean => 'value' in to && Array.isArray(to.value);
const total = (set: readonly Change[], of: (change: Change) => number): number =>
  set.reduce((sum, change) => sum + of(change), 0);

/** Each set once, and none that changes more options than another needs. */
function withoutWaste(sets: readonly (readonly Change[])[]): (readonly Change[])[] {
  const distinct = [...new Map(sets.map((set) => [keyOf(set), { set, size: total(set, flips) }])).values()];
  return distinct
    .filter(({ set, size }) => !distinct.some((other) => other.size < size && isPartOf(other.set, set)))
    .map(({ set }) => set);
}

/** Whether a smaller set changes the same facts, and of their options only some. */
function isPartOf(less: readonly Change[], more: readonly Change[]): boolean {
  return less.every((change, index) => {
    const other = more[index];
    if (other?.fact !== change.fact) return false;
    if (!isSet(change)) return JSON.stringify(other.to) === JSON.stringify(change.to);
    const others = [...other.added, ...other.removed];
    return [...change.added, ...change.removed].every((option) => others.includes(option));
  });
}

const inOrder = (set: readonly Change[], order: ReadonlyMap<FactId, number>): readonly Change[] =>
  [...set].sort((a, b) => rank(a, order) - rank(b, order));
const rank = ({ fact }: Change, order: ReadonlyMap<FactId, number>): number => order.get(fact) ?? 0;

/** Easiest first: the hardest change, then all together, then the fewest options; then in the order of the facts. */
function compareSets(order: ReadonlyMap<FactId, number>) {
  const hardness = ({ who }: Change): number => HARDNESS[who];
  return (a: readonly Change[], b: readonly Change[]): number =>
    Math.max(...a.map(hardness)) - Math.max(...b.map(hardness)) ||
    total(a, hardness) - total(b, hardness) ||
    total(a, steps) - total(b, steps) ||
    a.reduce((found, change, i) => {
      const other = b[i];
      return found !== 0 || other === undefined ? found : rank(change, order) - rank(other, order);
    }, 0);
}
