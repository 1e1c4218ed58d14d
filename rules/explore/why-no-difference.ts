import {
  sameAnswer,
  type Answer,
  type Answers,
  type Catalogue,
  type FactId,
  type Leaf,
  type ProvisionId,
} from '../../seeds/schema/index.ts';
import { worthOf, type Worth } from '../assess/answer-values.ts';
import { consideredPlaces } from '../assess/places.ts';
import type { AssessOptions } from '../assess/types.ts';
import type { Explorer } from './create-explorer.ts';
import { leafTernary, UNKNOWN, type Ternary } from './leaf-table.ts';
import { outcomesIn, type Outcome, type Reader } from './outcomes.ts';

/** A condition of which parts come out otherwise, and the other facts that decide all the same. */
export interface DecidedOtherwise {
  readonly reader: Reader;
  readonly facts: readonly FactId[];
}

/** Why another answer to one fact has changed nothing. `count` is of all; the lists hold at most five. */
export type NoDifference = { readonly fact: FactId } & (
  | { readonly reason: 'same-answer' }
  /** No provision in force and within reach, and no criterion of the places considered looks at it. */
  | { readonly reason: 'nothing-reads-it' }
  /** Every condition that looks at it comes out as before. */
  | { readonly reason: 'same-side'; readonly readers: readonly Reader[]; readonly count: number }
  /** Parts of conditions come out otherwise, but the provisions and criteria they stand in are decided by other facts. */
  | {
      readonly reason: 'decided-otherwise';
      readonly decided: readonly DecidedOtherwise[];
      readonly count: number;
    }
  /** It has made a difference after all: to these. */
  | { readonly reason: 'it-differs'; readonly readers: readonly Reader[]; readonly count: number }
);

/** How many conditions are named. */
const NAMED = 5;

/**
 * For each changed answer (`null`: taken back) the reason why it makes no difference to any verdict or criterion; all
 * changes are made together. Where one does make a difference, that is said instead. In the order of the changes.
 */
export function whyNoDifference(
  catalogue: Catalogue,
  explorer: Pick<Explorer, 'compiled'>,
  answers: Answers,
  changed: ReadonlyMap<FactId, Answer | null>,
  options: AssessOptions,
): readonly NoDifference[] {
  const scope = { asOf: options.asOf, places: consideredPlaces(catalogue, options.places) };
  const outcomes = outcomesIn(catalogue, scope);
  const order = catalogue.facts.map(({ id }) => id);
  const after = changedAnswers(answers, changed);
  const verdicts = [answers, after].map((given) => explorer.compiled.assess(given, scope).provisions);
  const moved = new Set(
    catalogue.provisions.flatMap(({ id }, at) => {
      const [was, is] = [verdicts[0]?.[at], verdicts[1]?.[at]];
      return was?.verdict === is?.verdict && was?.wouldBe === is?.wouldBe ? [] : [id];
    }),
  );
  return [...changed].map(([fact, answer]): NoDifference => {
    if (sameAnswer(answers.get(fact), answer)) return { fact, reason: 'same-answer' };
    const looks = outcomes.flatMap((outcome) => look(outcome, fact, answers, after, moved) ?? []);
    return reasonFor(fact, looks, order);
  });
}

/** One outcome that looks at a fact: before and after. */
interface Look {
  /** The tests that look at it; first those of which a part comes out otherwise. */
  readonly readers: readonly Reader[];
  /** Whether any part that looks at it comes out otherwise. */
  readonly moved: boolean;
  readonly differs: boolean;
  /** The other facts that decide. */
  readonly others: ReadonlySet<FactId>;
}

function look(
  outcome: Outcome,
  fact: FactId,
  before: Answers,
  after: Answers,
  moved: ReadonlySet<ProvisionId>,
): Look | null {
  const reading = outcome.tests.filter(({ leaves }) => leaves.some((leaf) => leaf.fact === fact));
  if (reading.length === 0) return null;
  const [was, is] = [outcome.worths(before), outcome.worths(after)];
  // A plan of after the period counts as nothing, and yet can close a provision: so both are looked at.
  const raw = [before, after].map((answers) => worthOf(answers.get(fact)));
  const seen = [
    [was(fact), is(fact)],
    [raw[0], raw[1]],
  ];
  const moves = reading.filter(({ leaves }) =>
    leaves.some(
      (leaf) => leaf.fact === fact && seen.some(([then, now]) => truthOf(leaf, then) !== truthOf(leaf, now)),
    ),
  );
  const [then, now] = [outcome.decide(was), outcome.decide(is)];
  return {
    readers: (moves.length > 0 ? moves : reading).map(({ reader }) => reader),
    moved: moves.length > 0,
    differs: outcome.provision === null ? then.truth !== now.truth : moved.has(outcome.provision),
    others: new Set([...now.facts].filter((one) => one !== fact)),
  };
}

const truthOf = (leaf: Leaf, worth: Worth): Ternary =>
  worth === undefined ? UNKNOWN : leafTernary(leaf, worth);

function reasonFor(fact: FactId, looks: readonly Look[], order: readonly FactId[]): NoDifference {
  if (looks.length === 0) return { fact, reason: 'nothing-reads-it' };
  const differing = looks.filter(({ differs, moved }) => differs && moved);
  if (differing.length > 0) return { fact, reason: 'it-differs', ...named(differing) };
  const decided = looks.filter(({ moved, others }) => moved && others.size > 0);
  if (decided.length === 0) return { fact, reason: 'same-side', ...named(looks) };
  const rows = decided.flatMap(({ readers, others }) =>
    readers.map((reader) => ({ reader, facts: order.filter((one) => others.has(one)) })),
  );
  return { fact, reason: 'decided-otherwise', decided: rows.slice(0, NAMED), count: rows.length };
}

function named(looks: readonly Look[]): { readers: readonly Reader[]; count: number } {
  const readers = looks.flatMap((one) => one.readers);
  return { readers: readers.slice(0, NAMED), count: readers.length };
}

function changedAnswers(answers: Answers, changed: ReadonlyMap<FactId, Answer | null>): Answers {
  const after = new Map(answers);
  for (const [fact, answer] of changed) {
    if (answer === null) after.delete(fact);
    else after.set(fact, answer);
  }
  return after;
}
