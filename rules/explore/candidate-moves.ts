import { isInterval, type Answer, type Fact, type Value } from '../../seeds/schema/index.ts';
import { worthOf, type Worth } from '../assess/answer-values.ts';
import { satisfies, whoOf, type Literal, type Move } from './candidate-law.ts';
import { movesOfNumber } from './candidate-numbers.ts';
import { movesOfSet } from './candidate-sets.ts';
import type { Change } from './types.ts';

/**
 * The changes of one fact after which all the literals hold, none of them doing more than it needs. The law:
 *
 * - What nobody can change is never proposed: neither the fact nor, where an option has a changer of its own, the
 *   option. An unanswered fact that nobody can change is not proposed for the sake of one of its options either: a set
 *   of options answers for all of them.
 * - No sham: what a company said it is or has (`you-plan`, `authority-grants`) is never taken away, neither an option
 *   of a set nor a yes. What it merely intends (`you-decide`) may be dropped.
 * - Of numbers the nearest one beyond the limit; of single choices every other option that fits.
 * - A planned answer stays planned, for the same day; any other answer is supposed to hold at once.
 */
export function movesFor(fact: Fact, answer: Answer | undefined, literals: readonly Literal[]): Change[] {
  const worth = worthOf(answer);
  return valuesFor(fact, worth, literals).map(({ value, who, added = [], removed = [] }) => ({
    fact: fact.id,
    kind: isUndecided(worth, value) ? 'answer' : 'change',
    to: answer?.state === 'planned' ? { state: 'planned', value, by: answer.by } : { state: 'known', value },
    added,
    removed,
    who,
  }));
}

function valuesFor(fact: Fact, worth: Worth, literals: readonly Literal[]): Move[] {
  const who = whoOf(fact.changer);
  if (worth === undefined && who === null) return [];
  switch (fact.type) {
    case 'boolean':
      if (who === null) return [];
      return [true, false]
        .filter((value) => value !== worth && (value || worth === undefined || who === 'you-decide'))
        .filter((value) => literals.every((literal) => satisfies(value, literal)))
        .map((value) => ({ value, who }));
    case 'choice':
      return fact.options.flatMap(({ id, changer }) => {
        const own = whoOf(changer ?? fact.changer);
        if (own === null || id === worth) return [];
        return literals.every((literal) => satisfies(id, literal)) ? [{ value: id, who: own }] : [];
      });
    case 'choices':
      return movesOfSet(fact, Array.isArray(worth) ? worth : null, literals);
    case 'number':
      return who === null ? [] : movesOfNumber(fact, worth, literals, who);
  }
}

/** Nothing had been said, or a span inside which the value lies. */
function isUndecided(worth: Worth, value: Value): boolean {
  if (worth === undefined) return true;
  if (!isInterval(worth) || typeof value !== 'number') return false;
  return value >= (worth.min ?? value) && value <= (worth.max ?? value);
}
