/** Longer words are not compared: what somebody wrote a sentence into has no nearest name. */
const LONGEST = 40;
/** So many names are told at most. */
const TOLD = 3;

/** Rows of the table that distances are worked out in, used again and again. */
let [above, below] = [new Uint16Array(256), new Uint16Array(256)];

/** The number of characters to put in, take out or change; above `most` it is only known to be more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = (below[0] = i);
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(change, (above[j] ?? 0) + 1, (below[j - 1] ?? 0) + 1);
      below[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [above, below] = [below, above];
  }
  return above[b.length] ?? most + 1;
}

/**
 * What is named almost like a key, nearest first: a few characters apart, or one inside the other. Only ever a
 * suggestion: nothing is read as something it is merely near to.
 */
export function nearest<T>(key: string, names: Iterable<readonly [string, T]>): T[] {
  if (key === '' || key.length > LONGEST) return [];
  const most = key.length <= 2 ? 0 : Math.max(1, Math.floor(key.length / 3));
  const found = new Map<T, number>();
  for (const [name, means] of names) {
    const far = nearness(key, name, most);
    if (far !== null && far < (found.get(means) ?? Infinity)) found.set(means, far);
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, TOLD)
    .map(([means]) => means);
}

function nearness(key: string, name: string, most: number): number | null {
  const far = distance(key, name, most);
  if (far <= most) return far;
  const [inner, outer] = key.length < name.length ? [key, name] : [name, key];
  const says = /^[\da-z]*$/u.test(inner) ? inner.length >= 4 : inner.length >= 2;
  if (!says || !outer.includes(inner)) return null;
  return most + 1 + (outer.length - inner.length);
}
