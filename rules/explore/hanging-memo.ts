import { isInterval, type Answers, type Catalogue, type FactId } from '../../seeds/schema/index.ts';
import { worthOf } from '../assess/answer-values.ts';
import type { GateTable, Truths } from './gate-table.ts';
import { createHangingFacts } from './hanging-facts.ts';
import { UNKNOWN } from './leaf-table.ts';
import type { WithoutLate } from './late-plans.ts';
import type { Hanging, Subject } from './rulings.ts';

/** Tells what a subject hangs on; with the plans that come too late left out where `late` is given. */
export type HangingOf = (subject: Subject, truths: Truths, late?: WithoutLate) => Hanging;

/** So many findings are kept unless another number is given; then it starts afresh. */
const KEPT = 50_000;
/** Decided is 0, open 1; this is open for good, because a plan comes too late. */
const LATE = 2;

/**
 * Remembers what outcomes hang on. It follows from what is still open in them, and the same few cases come again with
 * every company; only where a fact is known by an interval does it depend on more, and is worked out anew.
 */
export function createHangingMemo(
  catalogue: Catalogue,
  gates: GateTable,
  most = KEPT,
): (answers: Answers) => HangingOf {
  const numbers = new Map(catalogue.facts.map(({ id }, number) => [id, number]));
  const work = createHangingFacts(catalogue);
  const kept: Subject['hanging'][] = [];
  const find = (subject: Subject, answers: Answers, truths: Truths, late?: WithoutLate): Hanging => {
    const { audience, conditions, tests } = subject;
    const open = gates.openLeaves(conditions, truths, gates.openLeaves(audience, truths));
    const facts = work(tests, open, answers, late?.facts);
    return {
      facts,
      numbers: [...facts].map((fact) => numbers.get(fact) ?? 0),
      late: late !== undefined && open.some(({ fact }) => late.facts.has(fact)),
    };
  };
  const remember = (subject: Subject, key: number | string, made: Hanging): Hanging => {
    if (kept.length >= most) for (const known of kept.splice(0)) known.clear();
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

/**
 * What is still open, as one number, or as text where it is much: a digit for each part of undecided parts, none for what
 * is inside decided ones. A decided part of an undecided whole can only be the one that does not count (true in "all",
 * false in "any"), so nothing more needs to be known of it.
 */
function keyOf({ outline, audience }: Subject, truths: Truths, late?: WithoutLate): number | string {
  // Begins with a digit that is not 0, so that keys of different length differ.
  let key = 4 * (1 + (truths[audience] ?? UNKNOWN)) + (late === undefined ? 0 : 1);
  let text = '';
  for (let at = 0; at < outline.length;) {
    const entry = outline[at];
    if (entry === undefined) break;
    const { node, fact, next } = entry;
    const isOpen = truths[node] === UNKNOWN;
    key = key * 4 + (isOpen ? (fact !== null && late?.facts.has(fact) === true ? LATE : 1) : 0);
    if (key > Number.MAX_SAFE_INTEGER / 8) {
      text += `${key} `;
      key = 1;
    }
    at = isOpen ? at + 1 : next;
  }
  return text === '' ? key : text + String(key);
}

function factsWithIntervals(answers: Answers): ReadonlySet<FactId> {
  const found = new Set<FactId>();
  for (const [fact, answer] of answers) {
    const worth = worthOf(answer);
    if (worth !== undefined && isInterval(worth)) found.add(fact);
  }
  return found;
}
