import { describe, expect, test } from 'vitest';
import { allOf, anyOf, notOf } from '../../../rules/truth/kleene.ts';
import type { Truth } from '../../../rules/index.ts';

const VALUES: readonly Truth[] = ['true', 'false', 'unknown'];
const triples = VALUES.flatMap((a) => VALUES.flatMap((b) => VALUES.map((c) => [a, b, c] as const)));

describe('truth', () => {
  test('1.1 there are three values, and none of the functions leaves them', () => {
    for (const triple of triples) {
      expect(VALUES).toContain(allOf(triple));
      expect(VALUES).toContain(anyOf(triple));
      expect(VALUES).toContain(notOf(triple[0]));
    }
  });

  test('1.2 "all": one false decides, else one unknown leaves it open, else true; of nothing it is true', () => {
    for (const triple of triples) {
      const expected = triple.includes('false') ? 'false' : triple.includes('unknown') ? 'unknown' : 'true';
      expect(allOf(triple), triple.join(' ')).toBe(expected);
    }
    expect(allOf([])).toBe('true');
  });

  test('1.3 "any": one true decides, else one unknown leaves it open, else false; of nothing it is false', () => {
    for (const triple of triples) {
      const expected = triple.includes('true') ? 'true' : triple.includes('unknown') ? 'unknown' : 'false';
      expect(anyOf(triple), triple.join(' ')).toBe(expected);
    }
    expect(anyOf([])).toBe('false');
  });

  test('1.4 "not" swaps true and false and leaves the unknown unknown', () => {
    expect(VALUES.map(notOf)).toEqual(['false', 'true', 'unknown']);
    for (const [a, b] of triples) expect(notOf(allOf([a, b]))).toBe(anyOf([notOf(a), notOf(b)]));
  });
});
