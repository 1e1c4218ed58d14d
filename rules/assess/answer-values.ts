import type { Answer, Answers, FactId, Interval, IsoDate, Value } from '../../seeds/schema/index.ts';

/** What an answer is worth to a condition; `undefined` is unknown. */
export type Worth = Value | Interval | undefined;

/** The value an answer carries. Unknown and declined carry none; a planned value counts as given. */
export function worthOf(answer: Answer | undefined): Worth {
  if (answer === undefined) return undefined;
  switch (answer.state) {
    case 'known':
    case 'planned':
      return answer.value;
    case 'interval':
      return answer.range;
    case 'unknown':
    case 'declined':
      return undefined;
  }
}

/** Day by which each planned answer is to come true. */
export function plannedDays(answers: Answers): ReadonlyMap<FactId, IsoDate> {
  const days = new Map<FactId, IsoDate>();
  for (const [fact, answer] of answers) if (answer.state === 'planned') days.set(fact, answer.by);
  return days;
}
