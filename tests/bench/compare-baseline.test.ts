import { describe, expect, test } from 'vitest';
import { compareBaseline, fails, TOLERANCE } from './compare-baseline.ts';

const outcome = (before: number | undefined, now: number | undefined) => {
  const [one] = compareBaseline(
    before === undefined ? {} : { task: before },
    now === undefined ? {} : { task: now },
  );
  return one === undefined ? null : [one.outcome, fails(one)];
};

describe('ratios against those kept', () => {
  test('a ratio fails just beyond the tolerance and not at it', () => {
    expect(outcome(2, 2 * TOLERANCE)).toEqual(['same', false]);
    expect(outcome(2, 2 * TOLERANCE + 0.001)).toEqual(['worse', true]);
    expect(outcome(2, 2 / TOLERANCE)).toEqual(['same', false]);
    expect(outcome(2, 2 / TOLERANCE - 0.001)).toEqual(['better', false]);
  });

  test('a task that is no longer measured fails, and so does one that gives no number', () => {
    expect(outcome(2, undefined)).toEqual(['gone', true]);
    expect(outcome(2, Number.NaN)).toEqual(['gone', true]);
    expect(outcome(2, Number.POSITIVE_INFINITY)).toEqual(['gone', true]);
    expect(outcome(2, 0)).toEqual(['gone', true]);
  });

  test('a task not yet kept is new and does not fail; nothing at all gives nothing', () => {
    expect(outcome(undefined, 3)).toEqual(['new', false]);
    expect(outcome(undefined, undefined)).toBeNull();
  });

  test('every task is in the comparison, those kept first', () => {
    const found = compareBaseline({ b: 1, a: 1 }, { c: 1, a: 9 });
    expect(found.map(({ name, outcome: is }) => [name, is])).toEqual([
      ['b', 'gone'],
      ['a', 'worse'],
      ['c', 'new'],
    ]);
  });
});
