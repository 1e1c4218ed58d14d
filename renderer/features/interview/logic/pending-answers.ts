import type { Answers } from '../../../../seeds/schema/index.ts';
import { withoutFacts } from './question-order.ts';

/** Stored answers with newer ones laid over them, these last, as they will stand once they are stored. */
export function overlayAnswers(stored: Answers, pending: Answers): Answers {
  if (pending.size === 0) return stored;
  return new Map([...withoutFacts(stored, [...pending.keys()]), ...pending]);
}

/** Whether everything that was on its way has arrived. */
export function settled(stored: Answers, pending: Answers): boolean {
  return [...pending].every(([fact, answer]) => JSON.stringify(stored.get(fact)) === JSON.stringify(answer));
}
