import { isInterval, type Answer, type Answers, type Interval, type Value } from './answer.ts';

/**
 * Whether two answers say the same; absent and `null` both are "nothing said". A set of options is the same in whatever
 * order it was chosen, a record in whatever order its keys were written.
 */
export function sameAnswer(a: Answer | null | undefined, b: Answer | null | undefined): boolean {
  return a === b || keyOf(a ?? null) === keyOf(b ?? null);
}

/** Whether two sets of answers say the same, in whatever order they were given. */
export function sameAnswers(a: Answers, b: Answers): boolean {
  return a === b || (a.size === b.size && [...a].every(([fact, answer]) => sameAnswer(answer, b.get(fact))));
}

function keyOf(answer: Answer | null): string {
  if (answer === null) return '';
  switch (answer.state) {
    case 'unknown':
    case 'declined':
      return answer.state;
    case 'known':
      return JSON.stringify([answer.state, valueKey(answer.value)]);
    case 'interval':
      return JSON.stringify([answer.state, valueKey(answer.range)]);
    case 'planned':
      return JSON.stringify([answer.state, valueKey(answer.value), answer.by]);
  }
}

function valueKey(value: Value | Interval): unknown {
  // An object, unlike a set of two options, so that no range can ever be taken for one.
  if (isInterval(value)) return { min: value.min ?? null, max: value.max ?? null };
  return Array.isArray(value) ? [...value].sort() : value;
}
