/** A chance that comes out the same each time (mulberry32): 0 up to, not including, 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (bytes: Uint8Array, next: () => number) => Uint8Array;

const place = (bytes: Uint8Array, next: () => number) => Math.floor(next() * bytes.length);
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Ways in which a file is damaged on its way, or on purpose. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncate: (bytes, next) => bytes.slice(0, place(bytes, next)),
  'flip one bit': (bytes, next) => {
    const copy = bytes.slice();
    const at = place(copy, next);
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(next() * 8));
    return copy;
  },
  'flip many bits': (bytes, next) => {
    const copy = bytes.slice();
    for (let times = 0; times < 40; times += 1) {
      const at = place(copy, next);
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(next() * 8));
    }
    return copy;
  },
  'reorder two pieces': (bytes, next) => {
    const [one = 0, two = 0, three = 0] = [0, 0, 0].map(() => place(bytes, next)).sort((a, b) => a - b);
    return join(bytes.slice(0, one), bytes.slice(two, three), bytes.slice(one, two), bytes.slice(three));
  },
  'lose a piece': (bytes, next) => {
    const at = place(bytes, next);
    return join(bytes.slice(0, at), bytes.slice(at + 1 + Math.floor(next() * 64)));
  },
  'say a piece twice': (bytes, next) => {
    const at = place(bytes, next);
    const end = at + 1 + Math.floor(next() * 64);
    return join(bytes.slice(0, end), bytes.slice(at, end), bytes.slice(end));
  },
  'put other numbers': (bytes, next) => {
    const text = new TextDecoder().decode(bytes);
    const numbers = [...text.matchAll(/(?<=[":,[])\d+(?=[,}\]])/g)];
    const hit = numbers[Math.floor(next() * numbers.length)];
    if (hit === undefined) return bytes.slice(1);
    const other = ['-1', '1e9', '4294967296', '1e999', '0.5', 'null'][Math.floor(next() * 6)] ?? '';
    const after = text.slice(hit.index + hit[0].length);
    return new TextEncoder().encode(`${text.slice(0, hit.index)}${other}${after}`);
  },
  'grow too large': (bytes) => {
    const grown = new Uint8Array(32 * 1024 * 1024 + 1).fill(0x20);
    grown.set(bytes);
    return grown;
  },
};
