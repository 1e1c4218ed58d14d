import {
  isInterval,
  type Answer,
  type Answers,
  type Catalogue,
  type Changer,
  type Fact,
  type FactId,
  type Leaf,
  type Provision,
  type Value,
} from '../../../seeds/schema/index.ts';
import { conditionsOf, kleeneVerdict } from './naive.ts';
import { factsOf, leavesOf, representativesOf } from './representatives.ts';

/**
 * Nearest misses by brute force: every legal other answer to every fact a provision looks at, in every combination. The
 * law of what may be proposed is written here a second time, so that the rules are not checked against themselves.
 */
export interface BruteChange {
  readonly fact: FactId;
  readonly to: Answer;
  readonly hardness: number;
  /** Options put in or taken out; for other facts one. */
  readonly flips: readonly string[];
}

const HARD: Readonly<Record<Changer, number>> = {
  'you-decide': 0,
  'you-plan': 1,
  'authority-grants': 2,
  nobody: Number.POSITIVE_INFINITY,
};

const worthOf = (answer: Answer | undefined) =>
  answer === undefined || answer.state === 'unknown' || answer.state === 'declined'
    ? undefined
    : answer.state === 'interval'
      ? answer.range
      : answer.value;

const said = (answer: Answer | undefined, value: Value): Answer =>
  answer?.state === 'planned' ? { state: 'planned', value, by: answer.by } : { state: 'known', value };

/** Every legal other answer to one fact, as far as some leaves can tell them apart. */
export function legalChanges(fact: Fact, answer: Answer | undefined, leaves: readonly Leaf[]): BruteChange[] {
  const worth = worthOf(answer);
  if (worth === undefined && fact.changer === 'nobody') return [];
  const change = (value: Value, hardness: number, flips: readonly string[] = ['']): BruteChange[] =>
    Number.isFinite(hardness) ? [{ fact: fact.id, to: said(answer, value), hardness, flips }] : [];
  switch (fact.type) {
    case 'boolean':
      return [true, false].flatMap((value) => {
        if (value === worth || (worth === true && fact.changer !== 'you-decide')) return [];
        return change(value, HARD[fact.changer]);
      });
    case 'choice':
      return fact.options.flatMap(({ id, changer }) =>
        id === worth ? [] : change(id, HARD[changer ?? fact.changer]),
      );
    case 'number':
      return representativesOf(fact, leaves)
        .filter((value) => value !== worth)
        .flatMap((value) => change(value, HARD[fact.changer]));
    case 'choices': {
      const have = Array.isArray(worth) ? worth : [];
      const hardOf = (id: string) =>
        HARD[fact.options.find((option) => option.id === id)?.changer ?? fact.changer];
      return flipsOf(fact, have, leaves).flatMap((flips) => {
        const out = flips.filter((id) => have.includes(id));
        if (out.some((id) => hardOf(id) !== 0)) return [];
        if (flips.length === 0 && worth !== undefined) return [];
        const value = [
          ...have.filter((id) => !out.includes(id)),
          ...flips.filter((id) => !have.includes(id)),
        ];
        // "None of these" takes nobody to bring about.
        const hardness = Math.max(0, ...flips.map(hardOf));
        return change(value, hardness, flips);
      });
    }
  }
}

/** Up to three options to put in or take out; of options that nothing tells apart, one stands for all. */
function flipsOf(
  fact: Extract<Fact, { type: 'choices' }>,
  have: readonly string[],
  leaves: readonly Leaf[],
): string[][] {
  const own = leaves.filter((leaf) => leaf.fact === fact.id);
  const alike = new Map<string, string>();
  for (const { id, changer } of fact.options) {
    const named = own.map(({ value }) => ([value].flat().includes(id) ? '1' : '0')).join('');
    if (!named.includes('1')) continue;
    const key = [named, changer ?? '', have.includes(id)].join(' ');
    // What is chosen is told apart: to drop one of two is not to drop the other.
    if (have.includes(id) || !alike.has(key)) alike.set(have.includes(id) ? id : key, id);
  }
  const ids = [...alike.values()];
  return ids.reduce<string[][]>(
    (sets, id) => [...sets, ...sets.flatMap((set) => (set.length < 3 ? [[...set, id]] : []))],
    [[]],
  );
}

/** Every combination of exactly `size` changes after which the provision holds on its merits. */
export function bruteSolutions(
  catalogue: Catalogue,
  provision: Provision,
  answers: Answers,
  size: number,
  holds: (answers: Answers) => boolean = (given) => kleeneVerdict(provision, given).startsWith('met'),
): BruteChange[][] {
  const conditions = conditionsOf(provision);
  const leaves = leavesOf(conditions);
  const moves = factsOf(conditions).map((id) => {
    const fact = catalogue.facts.find((one) => one.id === id);
    if (fact === undefined) throw new Error(`unknown fact ${id}`);
    return legalChanges(fact, answers.get(id), leaves);
  });
  const found: BruteChange[][] = [];
  const choose = (from: number, made: readonly BruteChange[]): void => {
    if (made.length === size) {
      if (holds(new Map([...answers, ...made.map(({ fact, to }) => [fact, to] as const)])))
        found.push([...made]);
      return;
    }
    for (let at = from; at < moves.length; at += 1) {
      for (const move of moves[at] ?? []) choose(at + 1, [...made, move]);
    }
  };
  choose(0, []);
  return found;
}

/** The cost of some changes, to be compared place by place: the hardest, all together, options put in or taken out. */
export const costOf = (
  changes: readonly Pick<BruteChange, 'hardness' | 'flips'>[],
): [number, number, number] => [
  Math.max(...changes.map(({ hardness }) => hardness)),
  changes.reduce((sum, { hardness }) => sum + hardness, 0),
  changes.reduce((sum, { flips }) => sum + Math.max(1, flips.length), 0),
];

export const compareCosts = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((found, one, at) => (found === 0 ? one - (b[at] ?? 0) : found), 0);

/** Whether an answer carries a number or a span of numbers: of these only one candidate is proposed. */
export const isNumber = (answer: Answer): boolean => {
  const worth = worthOf(answer);
  return typeof worth === 'number' || (worth !== undefined && isInterval(worth));
};
