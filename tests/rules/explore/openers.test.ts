import { describe, expect, test } from 'vitest';
import { createExplorer } from '../../../rules/index.ts';
import {
  answersOf,
  any,
  booleanFact,
  catalogueOf,
  choicesFact,
  day,
  is,
  leaf,
  not,
  provision,
  tests,
} from '../support/builders.ts';

const asOf = day('2026-01-01');
const planned = { ...choicesFact('kinds', ['firm', 'bank']), changer: 'you-plan' as const };
const born = { ...booleanFact('born'), changer: 'nobody' as const };
const facts = [choicesFact('steps', ['s', 't', 'u']), planned, born, booleanFact('flag')];
const has = (option: string) => leaf('steps', 'contains', option);
const explore = (...provisions: Parameters<typeof provision>[]) =>
  createExplorer(catalogueOf({ facts, provisions: provisions.map((one) => provision(...one)) }));

describe('what one change would open', () => {
  const explorer = explore(
    ['needs-s', { conditions: tests([has('s')]), force: 'plan' }],
    ['needs-s-firm', { conditions: tests([has('s')]), force: 'allow' }],
    ['needs-t', { conditions: tests([has('t')]), force: 'allow' }],
    ['not-t', { conditions: tests([not(has('t'))]), force: 'provide' }],
    ['needs-firm', { audience: tests([leaf('kinds', 'contains', 'firm')], 'a') }],
    ['needs-both', { conditions: tests([has('s'), has('u')]) }],
    ['needs-birth', { conditions: tests([is('born', true)]) }],
    ['needs-flag', { conditions: tests([is('flag', true)]) }],
    ['over', { conditions: tests([has('u')]), period: { from: null, until: '2025-12-31' } }],
  );
  const answers = answersOf({ steps: [], kinds: ['bank'] });
  const rows = explorer.openers(answers, { asOf }).map(({ change, opens, closes }) => ({
    change:
      `${change.who} ${change.kind} ${change.fact} ${[...change.added, ...change.removed].join('+')}`.trim(),
    opens: opens.join(),
    closes: closes.join(),
  }));

  test('15.6 nobody is shown a way to come under a burden', () => {
    const needs = tests([has('s')]);
    const one = explore(['gain', { conditions: needs }], ['risk', { audience: needs, effect: 'burden' }]);
    expect(one.openers(answers, { asOf }).flatMap(({ opens }) => opens)).toEqual(['gain']);
    expect(one.misses(answers, { asOf }).map(({ id }) => id)).toEqual(['gain']);
  });

  test('16.12 each change with what it opens, firmest first, and what it closes; an open provision counts as not open yet', () => {
    expect(rows).toEqual([
      { change: 'you-decide change steps s', opens: 'needs-s-firm,needs-s', closes: '' },
      { change: 'you-decide change steps s+u', opens: 'needs-s-firm,needs-both,needs-s', closes: '' },
      { change: 'you-decide answer flag', opens: 'needs-flag', closes: '' },
      { change: 'you-decide change steps t', opens: 'needs-t', closes: 'not-t' },
      { change: 'you-plan change kinds firm', opens: 'needs-firm', closes: '' },
    ]);
  });

  test('16.11 misses: one or two changes, fewest first, then easiest, then firmest', () => {
    const misses = explorer.misses(answers, { asOf });
    expect(misses.map(({ id }) => id)).toEqual([
      'needs-s-firm',
      'needs-t',
      'needs-both',
      'needs-s',
      'needs-firm',
    ]);
    const three = explore([
      'p',
      { conditions: tests([has('s'), is('flag', true), any(leaf('kinds', 'contains', 'firm'))]) },
    ]);
    expect(three.misses(answersOf({ steps: [], kinds: [], flag: false }), { asOf })).toEqual([]);
    expect(three.misses(answersOf({ steps: ['s'], kinds: [], flag: false }), { asOf })).toHaveLength(1);
  });
});
