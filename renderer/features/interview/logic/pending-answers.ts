import { sameAnswer, type Answer, type Answers, type FactId } from '../../../../seeds/schema/index.ts';
import { withoutFacts } from './question-order.ts';

/** What is to be stored for some facts: an answer, or `null` where one is taken back. */
export type Changes = ReadonlyMap<FactId, Answer | null>;

/** Stored answers with newer ones laid over them, these last, as they will stand once they are stored. */
export function overlayAnswers(stored: Answers, pending: Changes): Answers {
  if (pending.size === 0) return stored;
  const given = [...pending].flatMap(([fact, answer]) => (answer === null ? [] : [[fact, answer] as const]));
  return new Map([...withoutFacts(stored, [...pending.keys()]), ...given]);
}

/**
 * Puts more on its way. What is still on its way stays so: whoever answers faster than the device writes must not
 * be asked the question before again.
 */
export function sendChanges(pending: Changes, given: Changes): Changes {
  const others = [...pending].filter(([fact]) => !given.has(fact));
  return new Map([...others, ...given]);
}

/** Forgets changes that could not be stored, or that have long been: a newer one for the same fact stays. */
export function dropChanges(pending: Changes, given: Changes): Changes {
  return keepIf(pending, ([fact, answer]) => !given.has(fact) || given.get(fact) !== answer);
}

/** What has not arrived yet; the same object where nothing has. */
export function stillPending(stored: Answers, pending: Changes): Changes {
  return keepIf(pending, ([fact, answer]) => !sameAnswer(stored.get(fact), answer));
}

function keepIf(pending: Changes, keep: (entry: readonly [FactId, Answer | null]) => boolean): Changes {
  const kept = [...pending].filter(keep);
  return kept.length === pending.size ? pending : new Map(kept);
}
