import { isInterval, type Answers, type Catalogue, type FactId } from '../../seeds/schema/index.ts';
import { worthOf } from '../assess/answer-values.ts';
import type { GateTable, Truths } from './gate-table.ts';
import { createHangingFacts } from './hanging-facts.ts';
import { FALSE, UNKNOWN } from './leaf-table.ts';
import type { WithoutLate } from './late-plans.ts';
import type { Subject } from './rulings.ts';

/** The facts on which an undecided outcome hangs, also by their numbers in the catalogue. */
export interface Hanging {
  readonly facts: ReadonlySet<FactId>;
  readonly numbers: readonly number[];
  /** Whether a plan that comes too late stands in an undecided part. */
  readonly late: boolean;
}

/** Tells what a subject hangs on; with the plans that come too late left out where `late` is given. */
export type HangingOf = (subject: Subject, truths: Truths, late?: WithoutLate) => Hanging;

/** So many findings are kept at most; then it starts afresh. */
const KEPT = 50_000;
/** So many leaves, four states each, fit into a whole number. */
const LEAVES_IN_A_NUMBER = 26;
/** Beside the three truths: unknown for good, because a plan comes too late. */
const LATE = 3;

/**
 * Remembers what outcomes hang on. It follows from the truths of their leaves alone, and the same few come again with
 * every company; only where a fact is known by an interval does it depend on more, and is worked out anew.
 */
export function createHangingMemo(catalogue: Catalogue, gates: GateTable): (answers: Answers) => HangingOf {
  const numbers = new Map(catalogue.facts.map(({ id }, number) => [id, number]));
  const work = createHangingFacts(catalogue);
  const kept: Subject['hanging'][] = [];
  const find = (subject: Subject, answers: Answers, truths: Truths, late?: WithoutLate): Hanging => {
    const { audience, conditions, tests } = subject;
    const open = gates.openLeaves(audience, truths);
    if (late !== undefined || truths[conditions] !== FALSE) gates.openLeaves(conditions, truths, open);
    const facts = work(tests, open, answers, late?.facts);
    return {
      facts,
      numbers: [...facts].map((fact) => numbers.get(fact) ?? 0),
      late: late !== undefined && open.some(({ fact }) => late.facts.has(fact)),
    };
  };
  const remember = (subject: Subject, key: number | string, made: Hanging): Hanging => {
    if (kept.length >= KEPT) for (const known of kept.splice(0)) known.clear();
    kept.push(subject.hanging);
    subject.hanging.set(key, made);
    return made;
  };
  return (answers) => {
    let found: ReadonlySet<FactId> | undefined;
    return (subject, truths, late) => {
      const intervals = (found ??= factsWithIntervals(answers));
      if (intervals.size > 0 && subject.facts.some((fact) => intervals.has(fact)))
        return find(subject, answers, truths, late);
      const key = keyOf(subject, truths, late);
      return subject.hanging.get(key) ?? remember(subject, key, find(subject, answers, truths, late));
    };
  };
}

/** The truths of the leaves as one number, or as text where they are many. */
function keyOf(subject: Subject, truths: Truths, late: WithoutLate | undefined): number | string {
  const { leaves } = subject;
  if (leaves.length > LEAVES_IN_A_NUMBER)
    return leaves.map((_, at) => stateAt(subject, at, truths, late)).join('');
  let key = 0;
  for (let at = 0; at < leaves.length; at += 1) key = key * 4 + stateAt(subject, at, truths, late);
  return key;
}

function stateAt(
  { leaves, facts }: Subject,
  at: number,
  truths: Truths,
  late: WithoutLate | undefined,
): number {
  const fact = facts[at];
  if (late !== undefined && fact !== undefined && late.facts.has(fact)) return LATE;
  return truths[leaves[at] ?? 0] ?? UNKNOWN;
}

function factsWithIntervals(answers: Answers): ReadonlySet<FactId> {
  const found = new Set<FactId>();
  for (const [fact, answer] of answers) {
    const worth = worthOf(answer);
    if (worth !== undefined && isInterval(worth)) found.add(fact);
  }
  return found;
}
