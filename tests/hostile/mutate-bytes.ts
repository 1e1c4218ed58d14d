/** A stream of numbers that is the same every time, so that what failed fails again (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The ways a file goes bad, or is made so. */
export const DAMAGES = ['cut', 'flip', 'swap', 'repeat', 'zero', 'insert', 'drop'] as const;
export type Damage = (typeof DAMAGES)[number];

/** The bytes with one damage somewhere. May come out as they were, where what is swapped is the same. */
export function damaged(bytes: Uint8Array, damage: Damage, roll: (below: number) => number): Uint8Array {
  const at = roll(bytes.length);
  const size = 1 + roll(Math.min(64, bytes.length - at));
  const [before, piece, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + size),
    bytes.subarray(at + size),
  ];
  switch (damage) {
    case 'cut':
      return before.slice();
    case 'flip': {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << roll(8));
      return copy;
    }
    case 'swap':
      return joined(piece, before, after);
    case 'repeat':
      return joined(before, piece, piece, after);
    case 'zero':
      return joined(before, new Uint8Array(size), after);
    case 'insert':
      return joined(
        before,
        Uint8Array.from({ length: size }, () => roll(256)),
        piece,
        after,
      );
    case 'drop':
      return joined(before, after);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether two arrays hold the same bytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
