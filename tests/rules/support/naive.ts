import {
  isInterval,
  type Answer,
  type Answers,
  type Catalogue,
  type Condition,
  type FactId,
  type Leaf,
  type PlaceId,
  type Provision,
  type StandingVerdict,
  type Value,
} from '../../../seeds/schema/index.ts';
import { factsOf, leavesOf, valuesLeft } from './representatives.ts';

/**
 * The third evaluator: deliberately naive, slow and independent of rules/. It knows two ways to decide: by
 * brute force over every completion of what is unanswered, and by Kleene's arithmetic (false 0, unknown ½,
 * true 1; all = least, any = greatest, not = 1 − x).
 */

/** One full set of values. */
export type World = ReadonlyMap<FactId, Value>;

/** Whether a condition holds of a company about which everything is known. */
export function holds(condition: Condition, world: World): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, world));
  if ('any' in condition) return condition.any.some((part) => holds(part, world));
  if ('not' in condition) return !holds(condition.not, world);
  const have = world.get(condition.fact);
  if (have === undefined) throw new Error(`nothing known of ${condition.fact}`);
  return leafHolds(condition, have);
}

function leafHolds({ operator, value }: Leaf, have: Value): boolean {
  const wanted = Array.isArray(value) ? value : [value];
  const list = Array.isArray(have) ? have : [have];
  switch (operator) {
    case 'equal':
    case 'in':
    case 'contains':
    case 'containsAny':
      return list.some((item) => wanted.some((one) => one === item));
    case 'lessThan':
      return Number(have) < Number(value);
    case 'lessThanInclusive':
      return !(Number(have) > Number(value));
    case 'greaterThan':
      return Number(have) > Number(value);
    case 'greaterThanInclusive':
      return !(Number(have) < Number(value));
  }
}

/** The verdict on the merits about a company of which everything is known. */
function verdictIn(provision: Provision, world: World): StandingVerdict {
  if (provision.addressee === 'authority') return 'out-of-scope';
  if (!provision.audience.every(({ when }) => holds(when, world))) return 'out-of-scope';
  if (!provision.conditions.every(({ when }) => holds(when, world))) return 'not-met';
  return provision.judged.length === 0 && provision.encoding === 'full' ? 'met' : 'met-if-judged';
}

export const conditionsOf = (provision: Provision): Condition[] =>
  [...provision.audience, ...provision.conditions].map(({ when }) => when);

/** Every completion of the answers over representative values of the facts that some conditions look at. */
export function worlds(catalogue: Catalogue, conditions: readonly Condition[], answers: Answers): World[] {
  const leaves = leavesOf(conditions);
  return factsOf(conditions).reduce<World[]>(
    (sofar, id) => {
      const fact = catalogue.facts.find((candidate) => candidate.id === id);
      if (fact === undefined) throw new Error(`unknown fact ${id}`);
      const values = valuesLeft(fact, answers.get(id), leaves);
      return sofar.flatMap((world) => values.map((value) => new Map([...world, [id, value]])));
    },
    [new Map()],
  );
}

/** The verdicts the completions give: one when everything agrees. */
export function possibleVerdicts(
  catalogue: Catalogue,
  provision: Provision,
  answers: Answers,
): Set<StandingVerdict> {
  return new Set(
    worlds(catalogue, conditionsOf(provision), answers).map((world) => verdictIn(provision, world)),
  );
}

/** Whether each fact is read once: then what is unknown to Kleene is really undecided. */
export function readsOnce(conditions: readonly Condition[]): boolean {
  const facts = leavesOf(conditions).map(({ fact }) => fact);
  return new Set(facts).size === facts.length;
}

/** Whether every comparison that is still undecided can come out both ways: `staff ≤ 40` cannot, where 40 is the most there can be. */
export function comesOutBothWays(
  catalogue: Catalogue,
  conditions: readonly Condition[],
  answers: Answers,
): boolean {
  return leavesOf(conditions)
    .filter((leaf) => kleene(leaf, answers) === 0.5)
    .every((leaf) => {
      const outcomes = worlds(catalogue, [leaf], answers).map((world) => holds(leaf, world));
      return outcomes.includes(true) && outcomes.includes(false);
    });
}

/** Truth as a number: 0, ½ or 1. */
export function kleene(condition: Condition, answers: Answers): number {
  if ('all' in condition) return Math.min(1, ...condition.all.map((part) => kleene(part, answers)));
  if ('any' in condition) return Math.max(0, ...condition.any.map((part) => kleene(part, answers)));
  if ('not' in condition) return 1 - kleene(condition.not, answers);
  return leafNumber(condition, answers.get(condition.fact));
}

function leafNumber(leaf: Leaf, answer: Answer | undefined): number {
  if (answer === undefined || answer.state === 'unknown' || answer.state === 'declined') return 0.5;
  const value = answer.state === 'interval' ? answer.range : answer.value;
  if (!isInterval(value)) return Number(leafHolds(leaf, value));
  const low = value.min ?? -1e9;
  const high = value.max ?? 1e9;
  const limit = Number(leaf.value);
  const inside = [low, limit - 0.25, limit, limit + 0.25, high].filter((n) => n >= low && n <= high);
  const found = new Set(inside.map((n) => leafHolds(leaf, n)));
  return found.size === 2 ? 0.5 : Number(found.has(true));
}

/** Kleene's verdict on the merits. */
export function kleeneVerdict(provision: Provision, answers: Answers): StandingVerdict {
  const least = (tests: Provision['audience']) =>
    Math.min(1, ...tests.map(({ when }) => kleene(when, answers)));
  if (provision.addressee === 'authority') return 'out-of-scope';
  const audience = least(provision.audience);
  if (audience < 1) return audience === 0 ? 'out-of-scope' : 'open';
  const conditions = least(provision.conditions);
  if (conditions < 1) return conditions === 0 ? 'not-met' : 'open';
  return provision.judged.length === 0 && provision.encoding === 'full' ? 'met' : 'met-if-judged';
}

/** Whether a provision reaches one of the places: by walking up from each, along every way. */
export function reaches(catalogue: Catalogue, provision: Provision, places: readonly PlaceId[]): boolean {
  const { where } = provision;
  if (where === null) return true;
  const liesInside = (here: PlaceId, steps: number): boolean => {
    if (where.places.includes(here)) return true;
    const place = catalogue.places.find(({ id }) => id === here);
    if (place === undefined || steps === 0) return false;
    const outer = place.parent === null ? [] : [place.parent];
    return [...outer, ...(place.alsoIn ?? [])].some((next) => liesInside(next, steps - 1));
  };
  return places.some((place) => liesInside(place, 20));
}
