/** No case file is nested deeper; what is would only serve to exhaust the reader. */
const DEEPEST = 24;

function write(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth > DEEPEST) throw new RangeError('nested too deeply');
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  // As JSON does: what is undefined is not there.
  const keys = Object.keys(value)
    .filter((key) => Reflect.get(value, key) !== undefined)
    .sort();
  const parts = keys.map((key) => `${JSON.stringify(key)}:${write(Reflect.get(value, key), depth + 1)}`);
  return `{${parts.join(',')}}`;
}

/**
 * One text for the same JSON content, however it was spaced and ordered: keys in code-unit order, no spaces.
 * `null` where it is nested too deeply to be ours.
 */
export function canonicalText(json: unknown): string | null {
  try {
    return write(json, 0);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
