import { describe, expect, test } from 'vitest';
import { createExplorer } from '../../../rules/index.ts';
import { HARDNESS } from '../../../rules/explore/candidate-law.ts';
import { provisionIdSchema } from '../../../seeds/schema/index.ts';
import {
  all,
  answersOf,
  any,
  catalogueOf,
  choicesFact,
  is,
  judgedItem,
  leaf,
  place,
  placeId,
  provision,
  tests,
} from '../support/builders.ts';
import { asOf, by, P, facts, shown, solve } from '../support/solve-one.ts';

describe('how solutions are found and ordered', () => {
  test('16.3 the smallest sets only, and none beyond three changes', () => {
    const four = [
      is('flag', true),
      leaf('steps', 'contains', 's'),
      leaf('staff', 'greaterThan', 5),
      is('base', 'b'),
    ];
    const answers = { flag: false, steps: [], staff: 1, base: 'a' };
    expect(shown(four, answers)).toEqual([]);
    expect(shown(four.slice(1), answers)).toEqual(['change base "b" & change steps ["s"] & change staff 6']);
    expect(shown([any(all(...four.slice(0, 2)), is('base', 'b'))], answers)).toEqual(['change base "b"']);
  });

  test('16.2 no option more than is needed', () => {
    const both = [leaf('steps', 'containsAny', ['s', 't']), leaf('steps', 'containsAny', ['t', 'u'])];
    expect(shown(both, { steps: [] })).toEqual(['change steps ["t"]', 'change steps ["s","u"]']);
  });

  test('16.4 easiest first: the hardest change, then all of them together, then the fewest options', () => {
    const want = any(is('granted', true), leaf('kinds', 'contains', 'firm'), leaf('steps', 'contains', 's'));
    const found = solve([want], { granted: false, kinds: [], steps: [] });
    expect(found.map(({ who }) => who)).toEqual(['you-decide', 'you-plan', 'authority-grants']);
    expect(Object.keys(HARDNESS)).toEqual(['you-decide', 'you-plan', 'authority-grants']);
    const two = [want, any(is('granted', true), is('base', 'b')), is('flag', true)];
    const pairs = solve(two, { granted: false, kinds: [], steps: [], base: 'a', flag: false });
    expect(pairs.map(({ changes }) => changes.map(({ fact }) => fact).join('+'))).toEqual(['flag+granted']);
  });

  test('16.1 the promised verdict is the best the provision can give', () => {
    expect(solve([is('flag', true)], { flag: false })[0]?.verdict).toBe('met');
    expect(solve([is('flag', true)], { flag: false }, { judged: [judgedItem()] })[0]?.verdict).toBe(
      'met-if-judged',
    );
    expect(solve([is('flag', true)], { flag: false }, { encoding: 'manual' })[0]?.verdict).toBe(
      'met-if-judged',
    );
  });

  test('16.10 only of what fails, is in force, within reach, and not addressed to an authority', () => {
    const failing = [[is('flag', true)], { flag: false }] as const;
    expect(solve(...failing)).toHaveLength(1);
    expect(solve([], { flag: false }, { audience: tests([is('flag', true)], 'a') })).toHaveLength(1);
    expect(solve(...failing, { addressee: 'authority', conditions: [] })).toEqual([]);
    expect(solve(...failing, { period: { from: null, until: '2025-12-31' } })).toEqual([]);
    expect(solve(...failing, { period: { from: null, until: '2026-01-01' } })).toHaveLength(1);
    expect(solve([is('flag', true)], {})).toEqual([]);
    expect(solve([is('flag', true)], { flag: true })).toEqual([]);
    const bound = { where: { located: 'company' as const, places: ['here'], basis: 'printed' as const } };
    const catalogue = catalogueOf({
      facts,
      provisions: [provision('p', { conditions: tests([is('flag', true)]), ...bound })],
      places: [place('here'), place('there')],
    });
    const explorer = createExplorer(catalogue);
    const at = (id: string) =>
      explorer.nearestMiss(P, answersOf({ flag: false }), { asOf, places: [placeId(id)] }).solutions.length;
    expect([at('here'), at('there')]).toEqual([1, 0]);
    expect(() => explorer.nearestMiss(provisionIdSchema.parse('q'), new Map(), { asOf })).toThrow(
      'no provision "q"',
    );
  });

  test('16.13 of many alike only six are named, so that another way is not hidden', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `o${at}`);
    const many = [choicesFact('many', ids), by(choicesFact('other', ['z']), 'you-plan')];
    const want = any(leaf('many', 'containsAny', ids), leaf('other', 'contains', 'z'));
    const catalogue = catalogueOf({
      facts: many,
      provisions: [provision('p', { conditions: tests([want]) })],
    });
    const { solutions } = createExplorer(catalogue).nearestMiss(P, answersOf({ many: [], other: [] }), {
      asOf,
    });
    expect(solutions.map(({ changes }) => changes[0]?.added.join())).toEqual([
      'o0',
      'o1',
      'o2',
      'o3',
      'o4',
      'o5',
      'z',
    ]);
  });
});
