import type { Answer, Answers, Catalogue, FactId } from '../../seeds/schema/index.ts';
import { consideredPlaces } from '../assess/places.ts';
import type { AssessOptions } from '../assess/types.ts';
import type { Explorer } from './create-explorer.ts';
import { createOutcomeKeys, type OutcomeKeys } from './outcome-keys.ts';
import { whyNoDifference, type NoDifference } from './why-no-difference.ts';

/** What one of several changed answers adds to the others. */
export type ChangeEffect = { readonly fact: FactId } &
  /** Nothing more to say: it makes a difference, also alone; or none that can be told apart from that of a plan. */
  (
    | { readonly effect: 'own' }
    /** Left out, everything comes out the same, whatever of the others is left out too as far as was looked. */
    | { readonly effect: 'none'; readonly why: NoDifference }
    /** Left out, everything comes out the same; were these left out as well, it would make a difference. */
    | { readonly effect: 'covered'; readonly by: readonly FactId[] }
    /** Alone it changes nothing; beside these it does. */
    | { readonly effect: 'together'; readonly with: readonly FactId[] }
  );

/** Up to so many changes pairs of others are tried too. Beyond, one other and all others. */
const PAIRS_UP_TO = 8;

/**
 * For each changed answer (`null`: taken back) what it adds to the others, in the order of the changes. "The same" is
 * said only where verdicts, criteria, what is still open and the plans looked at are all the same; "a difference" only
 * where a verdict, a criterion or what is open differs.
 */
export function changeEffects(
  catalogue: Catalogue,
  explorer: Pick<Explorer, 'compiled'>,
  answers: Answers,
  changed: ReadonlyMap<FactId, Answer | null>,
  options: AssessOptions,
): readonly ChangeEffect[] {
  const scope = { asOf: options.asOf, places: consideredPlaces(catalogue, options.places) };
  const keysOf = createOutcomeKeys(catalogue, explorer, scope);
  const all = [...changed.keys()];
  const known = new Map<string, OutcomeKeys>();
  const keys = (made: readonly FactId[]): OutcomeKeys => {
    const name = all.filter((fact) => made.includes(fact)).join(' ');
    const found = known.get(name) ?? keysOf(changedAnswers(answers, changed, made));
    known.set(name, found);
    return found;
  };
  const same = (a: readonly FactId[], b: readonly FactId[]) => keys(a).wide === keys(b).wide;
  const differ = (a: readonly FactId[], b: readonly FactId[]) => keys(a).strict !== keys(b).strict;
  return all.map((fact): ChangeEffect => {
    const others = all.filter((one) => one !== fact);
    if (same(all, others)) {
      const by = smallestOf(others, (some) => {
        const rest = others.filter((one) => !some.includes(one));
        return differ(rest, [...rest, fact]);
      });
      if (by !== null) return { fact, effect: 'covered', by };
      const without = changedAnswers(answers, changed, others);
      const only = new Map([[fact, changed.get(fact) ?? null]]);
      const [why] = whyNoDifference(catalogue, explorer, without, only, options);
      return why === undefined ? { fact, effect: 'own' } : { fact, effect: 'none', why };
    }
    if (!same([], [fact])) return { fact, effect: 'own' };
    const beside = smallestOf(others, (some) => differ(some, [...some, fact]));
    return beside === null ? { fact, effect: 'own' } : { fact, effect: 'together', with: beside };
  });
}

/** The first smallest of the sets that fit: one item, of few items also two, or all of them; `null` if none does. */
function smallestOf<T>(items: readonly T[], fits: (some: readonly T[]) => boolean): readonly T[] | null {
  const singles = items.map((item) => [item]);
  const pairs =
    items.length >= PAIRS_UP_TO
      ? []
      : items.flatMap((first, at) => items.slice(at + 1).map((second) => [first, second]));
  const whole = items.length === 0 ? [] : [items];
  return [...singles, ...pairs, ...whole].find(fits) ?? null;
}

/** The answers with some of the changes made. */
function changedAnswers(
  answers: Answers,
  changed: ReadonlyMap<FactId, Answer | null>,
  made: readonly FactId[],
): Answers {
  const after = new Map(answers);
  for (const fact of made) {
    const answer = changed.get(fact) ?? null;
    if (answer === null) after.delete(fact);
    else after.set(fact, answer);
  }
  return after;
}
