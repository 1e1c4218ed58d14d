import { describe, expect, test } from 'vitest';
import { createExplorer, type Change } from '../../../rules/index.ts';
import { HARDNESS } from '../../../rules/explore/candidate-law.ts';
import { provisionIdSchema, type Changer } from '../../../seeds/schema/index.ts';
import {
  all,
  answersOf,
  any,
  booleanFact,
  catalogueOf,
  choiceFact,
  choicesFact,
  day,
  is,
  judgedItem,
  leaf,
  not,
  numberFact,
  place,
  placeId,
  provision,
  tests,
  type FactInput,
  type ProvisionInput,
} from '../support/builders.ts';

const P = provisionIdSchema.parse('p');
const asOf = day('2026-01-01');
const by = (
  fact: FactInput,
  changer: Changer,
  options: Readonly<Record<string, Changer>> = {},
): FactInput => {
  const changed = { ...fact, changer };
  if (!('options' in changed)) return changed;
  return {
    ...changed,
    options: changed.options.map((option) => {
      const own = options[option.id];
      return own === undefined ? option : { ...option, changer: own };
    }),
  };
};
const facts: readonly FactInput[] = [
  booleanFact('flag'),
  by(booleanFact('granted'), 'authority-grants'),
  by(booleanFact('born'), 'nobody'),
  by(choiceFact('base', ['a', 'b', 'c']), 'you-plan', { c: 'nobody' }),
  choicesFact('steps', ['s', 't', 'u']),
  by(choicesFact('kinds', ['firm', 'bank', 'village']), 'you-plan', {
    bank: 'authority-grants',
    village: 'nobody',
  }),
  by(choicesFact('roots', ['x', 'y']), 'nobody', { y: 'you-plan' }),
  numberFact('staff', { min: 0, max: 1000 }),
  numberFact('share', { min: 0, max: 1, integer: false }),
];

/** The solutions for one provision with these conditions. */
function solve(
  whens: readonly unknown[],
  written: Readonly<Record<string, unknown>>,
  over: Partial<ProvisionInput> = {},
) {
  const catalogue = catalogueOf({
    facts,
    provisions: [provision('p', { conditions: tests(whens), ...over })],
    places: [place('here'), place('there')],
  });
  return createExplorer(catalogue).nearestMiss(P, answersOf(written), { asOf }).solutions;
}
const show = ({ fact, to, kind }: Change): string => {
  const value = 'value' in to ? JSON.stringify(to.value) : to.state;
  return `${kind} ${fact} ${value}${to.state === 'planned' ? ` by ${to.by}` : ''}`;
};
const shown = (...args: Parameters<typeof solve>): string[] =>
  solve(...args).map(({ changes }) => changes.map(show).join(' & '));

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
