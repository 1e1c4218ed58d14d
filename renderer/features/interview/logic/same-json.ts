/** Whether two plain values are the same; the order in which keys were written does not matter. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || inOneOrder(a) === inOneOrder(b);
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
