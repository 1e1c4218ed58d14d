import { isInterval, type Answer, type Interval, type Value } from '../../../../seeds/schema/index.ts';

/** Whether two answers say the same. A set of options is the same in whatever order it was chosen. */
export function sameAnswer(a: Answer | null, b: Answer | null): boolean {
  return keyOf(a) === keyOf(b);
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
  if (isInterval(value)) return [value.min ?? null, value.max ?? null];
  return Array.isArray(value) ? [...value].sort() : value;
}
