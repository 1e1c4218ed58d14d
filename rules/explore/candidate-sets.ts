import type { Changer, Fact } from '../../seeds/schema/index.ts';
import { hardest, whoOf, type Literal, type Move } from './candidate-law.ts';
import type { WhoCanChange } from './types.ts';

type SetFact = Extract<Fact, { type: 'choices' }>;

/**
 * The smallest ways to change a set of options so that all the literals hold: what has to go goes, and to each test
 * that wants one of several options one is added. `null` is a set nothing has been said of; it starts empty, and "none of
 * these" is an answer that takes nobody to bring about.
 */
export function movesOfSet(
  fact: SetFact,
  chosen: readonly string[] | null,
  literals: readonly Literal[],
): Move[] {
  const changers = changersOf(fact);
  const who = (option: string): WhoCanChange | null => whoOf(changers.get(option) ?? 'nobody');
  const have = chosen ?? [];
  const barred = new Set(literals.filter(({ wanted }) => !wanted).flatMap(namedOptions));
  const removed = have.filter((option) => barred.has(option));
  if (removed.some((option) => who(option) !== 'you-decide')) return [];
  const kept = have.filter((option) => !barred.has(option));
  const wanted = literals
    .filter((literal) => literal.wanted)
    .map(namedOptions)
    .filter((options) => !options.some((option) => kept.includes(option)));
  const addable = wanted.map((options) =>
    options.filter((option) => !barred.has(option) && who(option) !== null),
  );
  return smallestHits(addable).flatMap((hit): Move[] => {
    const added = hit.length < 2 ? hit : [...changers.keys()].filter((id) => hit.includes(id));
    if (chosen !== null && added.length + removed.length === 0) return [];
    const hands = [...added, ...removed].flatMap((option) => who(option) ?? []);
    return [{ value: [...kept, ...added], who: hardest(hands), added, removed }];
  });
}

const known = new WeakMap<SetFact, ReadonlyMap<string, Changer>>();
/** Who can change each option of a set, in the order of the fact. */
function changersOf(fact: SetFact): ReadonlyMap<string, Changer> {
  const found =
    known.get(fact) ?? new Map(fact.options.map(({ id, changer }) => [id, changer ?? fact.changer]));
  known.set(fact, found);
  return found;
}

/** The options a leaf on a set names. */
function namedOptions({ leaf: { value } }: Literal): readonly string[] {
  return [value].flat().filter((option) => typeof option === 'string');
}

/** Every choice of one option from each list, without those that hold more than another choice. */
function smallestHits(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const hits = lists.reduce<readonly (readonly string[])[]>(
    (sofar, options) =>
      sofar.flatMap((hit) =>
        options.some((option) => hit.includes(option)) ? [hit] : options.map((option) => [...hit, option]),
      ),
    [[]],
  );
  if (lists.length < 2) return hits;
  const distinct = [...new Map(hits.map((hit) => [[...hit].sort().join(' '), hit])).values()];
  return distinct.filter(
    (hit) =>
      !distinct.some((other) => other.length < hit.length && other.every((option) => hit.includes(option))),
  );
}
