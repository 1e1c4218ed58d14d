import type { Answers, Provision, ProvisionId } from '../../seeds/schema/index.ts';
import { HARDNESS } from './candidate-law.ts';
import type { Holding } from './holding.ts';
import { FORCE_WEIGHT } from './rank-questions.ts';
import type { Change, Opener } from './types.ts';

/** The answers with some changes made. */
export function withChanges(answers: Answers, changes: readonly Change[]): Answers {
  return new Map([...answers, ...changes.map(({ fact, to }) => [fact, to] as const)]);
}

/**
 * What each of some single changes would do to the provisions in force and within reach; those that open nothing are left
 * out. What you decide comes first, then what you can plan, then what an authority grants; inside, what gains most: opened
 * less closed, weighed by force, for each option put in or taken out.
 */
export function openersAmong(
  holding: Holding,
  provisions: ReadonlySet<Provision>,
  changes: readonly Change[],
  answers: Answers,
): Opener[] {
  const before = holding.of(answers);
  const openers = changes.map((change) => {
    const after = holding.of(withChanges(answers, [change]));
    const readers = holding.readersOf(change.fact).filter((provision) => provisions.has(provision));
    const opened = readers.filter((provision) => after(provision) && !before(provision));
    const closed = readers.filter((provision) => before(provision) && !after(provision));
    const opener: Opener = { change, opens: firmestFirst(opened), closes: firmestFirst(closed) };
    const touched = Math.max(1, change.added.length + change.removed.length);
    return { opener, gain: (weigh(opened) - weigh(closed)) / touched };
  });
  return openers
    .filter(({ opener }) => opener.opens.length > 0)
    .sort((a, b) => HARDNESS[a.opener.change.who] - HARDNESS[b.opener.change.who] || b.gain - a.gain)
    .map(({ opener }) => opener);
}

const weigh = (some: readonly Provision[]): number =>
  some.reduce((sum, { force }) => sum + FORCE_WEIGHT[force], 0);

const firmestFirst = (some: readonly Provision[]): ProvisionId[] =>
  [...some].sort((a, b) => FORCE_WEIGHT[b.force] - FORCE_WEIGHT[a.force]).map(({ id }) => id);
