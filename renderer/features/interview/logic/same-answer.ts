import type { Answer, Answers } from '../../../../seeds/schema/index.ts';

/** Whether two plain values are the same; the order in which keys were written does not matter. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || inOneOrder(a) === inOneOrder(b);
}

/** Whether two answers say the same; absent and `null` both are "nothing said". */
export function sameAnswer(a: Answer | null | undefined, b: Answer | null | undefined): boolean {
  return sameJson(a ?? null, b ?? null);
}

/** Whether two sets of answers say the same, in whatever order they were given. */
export function sameAnswers(a: Answers, b: Answers): boolean {
  return a === b || (a.size === b.size && [...a].every(([fact, answer]) => sameAnswer(answer, b.get(fact))));
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
