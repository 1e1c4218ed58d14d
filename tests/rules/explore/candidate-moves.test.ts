import { describe, expect, test } from 'vitest';
import { createExplorer } from '../../../rules/index.ts';
import {
  answersOf,
  any,
  booleanFact,
  catalogueOf,
  choicesFact,
  is,
  leaf,
  not,
  provision,
  tests,
} from '../support/builders.ts';
import { asOf, by, P, show, shown } from '../support/solve-one.ts';

describe('what may be proposed', () => {
  test('16.5 what nobody can change is never proposed, answered or not', () => {
    expect(shown([is('born', true)], { born: false })).toEqual([]);
    expect(shown([is('born', true), is('flag', true)], { flag: false })).toEqual([]);
    expect(shown([any(is('born', true), is('flag', true))], { born: false, flag: false })).toEqual([
      'change flag true',
    ]);
  });

  test('16.5 an option can have a changer of its own, and nobody becomes a village', () => {
    const want = leaf('kinds', 'containsAny', ['village', 'bank', 'firm']);
    expect(shown([want], { kinds: [] })).toEqual(['change kinds ["firm"]', 'change kinds ["bank"]']);
    expect(shown([leaf('kinds', 'contains', 'village')], { kinds: ['firm'] })).toEqual([]);
    expect(shown([leaf('base', 'in', ['b', 'c'])], { base: 'a' })).toEqual(['change base "b"']);
  });

  test('16.5 an option somebody can change is put in beside what nobody can, but not into silence', () => {
    const want = leaf('roots', 'contains', 'y');
    expect(shown([want, is('flag', true)], { roots: ['x'], flag: true })).toEqual(['change roots ["x","y"]']);
    expect(shown([want, is('flag', true)], { flag: false })).toEqual([]);
  });

  test('16.6 what somebody is or has is never taken away, what is only intended may be', () => {
    expect(shown([not(leaf('kinds', 'contains', 'firm'))], { kinds: ['firm'] })).toEqual([]);
    expect(shown([not(leaf('steps', 'contains', 's'))], { steps: ['s', 't'] })).toEqual([
      'change steps ["t"]',
    ]);
    expect(shown([is('granted', false)], { granted: true })).toEqual([]);
    expect(shown([is('flag', false)], { flag: true })).toEqual(['change flag false']);
  });

  test.each([
    ['lessThan', 10, 12, 9],
    ['lessThanInclusive', 10, 11, 10],
    ['greaterThan', 10, 10, 11],
    ['greaterThanInclusive', 10, 9, 10],
    ['equal', 10, 9, 10],
  ])(
    '16.7 of numbers the nearest beyond the limit: staff %s %d from %d gives %d',
    (operator, limit, from, to) => {
      expect(shown([leaf('staff', operator, limit)], { staff: from })).toEqual([`change staff ${to}`]);
    },
  );

  test('16.7 a limit at the end of the range has nothing beyond it; a number that need not be whole goes just beyond', () => {
    expect(shown([leaf('staff', 'greaterThan', 1000)], { staff: 5 })).toEqual([]);
    expect(shown([leaf('share', 'greaterThan', 0.25)], { share: 0.25 })).toEqual(['change share 0.26']);
    expect(shown([leaf('share', 'greaterThan', 0.999)], { share: 0.2 })).toEqual(['change share 0.9995']);
    expect(shown([not(is('staff', 7)), not(is('staff', 8))], { staff: 7 })).toEqual(['change staff 6']);
    expect(shown([not(is('staff', 0)), not(is('staff', 1))], { staff: 0 })).toEqual(['change staff 2']);
  });

  test('16.8 a planned answer stays planned for the same day; one that comes too late counts as nothing and is not moved', () => {
    const planned = { steps: { planned: ['s'], by: '2027-01-01' } };
    expect(shown([leaf('steps', 'contains', 't')], planned)).toEqual([
      'change steps ["s","t"] by 2027-01-01',
    ]);
    const until = { period: { from: null, until: '2026-12-31' } };
    expect(
      shown([leaf('steps', 'contains', 't'), is('flag', true)], { ...planned, flag: false }, until),
    ).toEqual([]);
    const last = { period: { from: null, until: '2027-01-01' } };
    expect(shown([leaf('steps', 'contains', 't')], planned, last)).toHaveLength(1);
  });

  test('16.9 something unanswered that can be changed is answered, and so is a span that leaves it open', () => {
    const failed = { flag: false };
    expect(shown([is('flag', true), leaf('steps', 'contains', 's')], failed)).toEqual([
      'change flag true & answer steps ["s"]',
    ]);
    expect(
      shown([is('flag', true), leaf('staff', 'greaterThanInclusive', 10)], {
        ...failed,
        staff: { min: 5, max: 20 },
      }),
    ).toEqual(['change flag true & answer staff 10']);
    expect(shown([leaf('staff', 'greaterThanInclusive', 30)], { staff: { min: 5, max: 20 } })).toEqual([
      'change staff 30',
    ]);
    expect(
      shown([is('flag', true), not(leaf('kinds', 'contains', 'bank'))], { ...failed, kinds: 'declined' }),
    ).toEqual(['change flag true & answer kinds []']);
  });
});

describe('none of these', () => {
  test('16.9 takes nobody to bring about, and stands before an option that would do as well', () => {
    const other = by(choicesFact('other', ['x', 'y']), 'authority-grants', { x: 'you-decide' });
    const want = any(leaf('other', 'contains', 'x'), not(leaf('other', 'contains', 'y')));
    const catalogue = catalogueOf({
      facts: [booleanFact('flag'), other],
      provisions: [provision('p', { conditions: tests([is('flag', true), want]) })],
    });
    const { solutions } = createExplorer(catalogue).nearestMiss(P, answersOf({ flag: false }), { asOf });
    expect(solutions.map(({ who, changes }) => [who, ...changes.map(show)])).toEqual([
      ['you-decide', 'change flag true', 'answer other []'],
    ]);
  });
});
