import type { CompiledResult } from '../../../../rules/index.ts';
import {
  eachLeaf,
  type Answer,
  type Fact,
  type Leaf,
  type Provision,
} from '../../../../seeds/schema/index.ts';

/** What an answer would say, without the words for it. */
export type Said =
  | { readonly kind: 'flag'; readonly flag: boolean }
  /** One option by itself. */
  | { readonly kind: 'option'; readonly option: string }
  /** All options the text looks at, together. */
  | { readonly kind: 'all-of-them' }
  /** None of the options the text looks at. */
  | { readonly kind: 'none-of-them' }
  /** From `min` to `max`; an end that is not `in` is left out, `null` has no end. */
  | { readonly kind: 'range'; readonly min: End | null; readonly max: End | null };

export interface End {
  readonly value: number;
  readonly in: boolean;
}

/** Answers that come to the same. */
export interface AnswerEffect {
  readonly result: CompiledResult;
  readonly said: readonly Said[];
}

interface Candidate {
  readonly said: Said;
  readonly answer: Answer;
}

/**
 * Every kind of answer to one fact with what the provision would then come to, told apart as far as its conditions
 * tell them apart. `decide` is given one answer and decides with all others as they stand.
 */
export function answerEffects(
  fact: Fact,
  provision: Provision,
  decide: (answer: Answer) => CompiledResult,
): readonly AnswerEffect[] {
  const groups = new Map<string, { result: CompiledResult; said: Said[] }>();
  for (const { said, answer } of candidatesOf(fact, leavesOf(fact, provision))) {
    const result = decide(answer);
    const key = `${result.verdict} ${result.wouldBe ?? ''}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, { result, said: [said] });
    else same.said.push(said);
  }
  return [...groups.values()].map(({ result, said }) => ({ result, said: joinRanges(said) }));
}

function leavesOf(fact: Fact, { audience, conditions }: Provision): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const { when } of [...audience, ...conditions])
    eachLeaf(when, (leaf) => {
      if (leaf.fact === fact.id) leaves.push(leaf);
    });
  return leaves;
}

const known = (value: Extract<Answer, { state: 'known' }>['value']): Answer => ({ state: 'known', value });

function candidatesOf(fact: Fact, leaves: readonly Leaf[]): readonly Candidate[] {
  switch (fact.type) {
    case 'boolean':
      return [true, false].map((flag) => ({ said: { kind: 'flag', flag }, answer: known(flag) }));
    case 'choice':
      return fact.options.map(({ id }) => ({ said: { kind: 'option', option: id }, answer: known(id) }));
    case 'choices':
      return candidateSets(
        fact.options.map(({ id }) => id),
        leaves,
      );
    case 'number':
      return candidateNumbers(fact, leaves);
  }
}

/** Each option the text names by itself, all of them together where there are several, and none of them. */
function candidateSets(options: readonly string[], leaves: readonly Leaf[]): readonly Candidate[] {
  const named = new Set(leaves.flatMap(({ value }) => (Array.isArray(value) ? value : [String(value)])));
  const looked = options.filter((id) => named.has(id));
  return [
    ...looked.map((id): Candidate => ({ said: { kind: 'option', option: id }, answer: known([id]) })),
    ...(looked.length > 1 ? [{ said: { kind: 'all-of-them' }, answer: known(looked) } as const] : []),
    { said: { kind: 'none-of-them' }, answer: known([]) },
  ];
}

/** The limits the text names, and the stretches between them. */
function candidateNumbers(
  fact: Extract<Fact, { type: 'number' }>,
  leaves: readonly Leaf[],
): readonly Candidate[] {
  const limits = [...new Set(leaves.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])))]
    .filter((limit) => limit >= fact.min && limit <= fact.max)
    .sort((a, b) => a - b);
  const at = (value: number): Candidate => {
    const end = { value, in: true };
    return { said: { kind: 'range', min: end, max: end }, answer: known(value) };
  };
  const between = (min: number | undefined, max: number | undefined): Candidate[] => {
    const [from, to] = [min ?? fact.min, max ?? fact.max];
    const inside = fact.integer ? Math.floor((from + to) / 2) : (from + to) / 2;
    const value = min === undefined ? from : max === undefined ? to : inside;
    if (value === min || value === max) return [];
    const end = (limit: number | undefined) => (limit === undefined ? null : { value: limit, in: false });
    return [{ said: { kind: 'range', min: end(min), max: end(max) }, answer: known(value) }];
  };
  return [undefined, ...limits].flatMap((limit, index) => [
    ...(limit === undefined ? [] : [at(limit)]),
    ...between(limit, limits[index]),
  ]);
}

/** Stretches that follow each other without a gap are one. They come in rising order. */
function joinRanges(said: readonly Said[]): readonly Said[] {
  const joined: Said[] = [];
  for (const one of said) {
    const last = joined.at(-1);
    const touch =
      last?.kind === 'range' &&
      one.kind === 'range' &&
      last.max?.value === one.min?.value &&
      last.max?.in !== one.min?.in;
    if (touch) joined[joined.length - 1] = { kind: 'range', min: last.min, max: one.max };
    else joined.push(one);
  }
  return joined;
}
