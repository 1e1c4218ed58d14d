import { describe, expect, test } from 'vitest';
import { answerEffects, type AnswerEffect } from '../../../renderer/features/what-if/logic/answer-effects.ts';
import { hingesOf } from '../../../renderer/features/what-if/logic/hinges.ts';
import { compileCatalogue } from '../../../rules/index.ts';
import type { Answer } from '../../../seeds/schema/index.ts';
import type { factId } from '../../rules/support/builders.ts';
import {
  all,
  answersOf,
  any,
  booleanFact,
  catalogueOf,
  choiceFact,
  choicesFact,
  is,
  leaf,
  not,
  numberFact,
  provision,
  testOf,
  type FactInput,
} from '../../rules/support/builders.ts';
import { TODAY } from '../../rules/support/decide.ts';

/** One provision with one condition over some facts, and what decides it. */
function situation(facts: readonly FactInput[], when: unknown) {
  const catalogue = catalogueOf({ facts, provisions: [provision('p', { conditions: [testOf('c', when)] })] });
  const [one] = catalogue.provisions;
  const [fact] = catalogue.facts;
  if (one === undefined || fact === undefined) throw new Error('no provision');
  const compiled = compileCatalogue(catalogue);
  const decide = (answers: ReadonlyMap<ReturnType<typeof factId>, Answer>) => {
    const [result] = compiled.assess(answers, { asOf: TODAY, places: [] }).provisions;
    if (result === undefined) throw new Error('no result');
    return result;
  };
  const effects = answerEffects(fact, one, (answer) => decide(new Map([[fact.id, answer]])));
  return { provision: one, decide, effects };
}

const said = (effects: readonly AnswerEffect[], verdict: string) =>
  effects.find(({ result }) => result.verdict === verdict)?.said;

describe('what each possible answer would make of an open provision', () => {
  test('yes and no, told apart', () => {
    const { effects } = situation([booleanFact('a.fact')], is('a.fact', true));
    expect(said(effects, 'met')).toEqual([{ kind: 'flag', flag: true }]);
    expect(said(effects, 'not-met')).toEqual([{ kind: 'flag', flag: false }]);
  });

  test('every option of a choice stands somewhere, exactly once', () => {
    const { effects } = situation([choiceFact('a.fact', ['x', 'y', 'z'])], leaf('a.fact', 'in', ['x', 'z']));
    expect(said(effects, 'met')).toEqual([
      { kind: 'option', option: 'x' },
      { kind: 'option', option: 'z' },
    ]);
    expect(said(effects, 'not-met')).toEqual([{ kind: 'option', option: 'y' }]);
  });

  test('of a set only the options that the text names, all of them together, and none', () => {
    const both = all(leaf('a.fact', 'contains', 'x'), leaf('a.fact', 'contains', 'y'));
    const { effects } = situation([choicesFact('a.fact', ['w', 'x', 'y', 'z'])], both);
    // Each alone is not enough; that both together are must not be hidden.
    expect(said(effects, 'met')).toEqual([{ kind: 'all-of-them' }]);
    expect(said(effects, 'not-met')).toEqual([
      { kind: 'option', option: 'x' },
      { kind: 'option', option: 'y' },
      { kind: 'none-of-them' },
    ]);
  });

  test('one option that spoils the others: together they fail', () => {
    const when = all(leaf('a.fact', 'contains', 'x'), not(leaf('a.fact', 'contains', 'y')));
    const { effects } = situation([choicesFact('a.fact', ['x', 'y'])], when);
    expect(said(effects, 'met')).toEqual([{ kind: 'option', option: 'x' }]);
    expect(said(effects, 'not-met')).toContainEqual({ kind: 'all-of-them' });
  });

  test.each([
    [
      'greaterThanInclusive',
      { min: { value: 30, in: true }, max: null },
      { min: null, max: { value: 30, in: false } },
    ],
    [
      'greaterThan',
      { min: { value: 30, in: false }, max: null },
      { min: null, max: { value: 30, in: true } },
    ],
    [
      'lessThanInclusive',
      { min: null, max: { value: 30, in: true } },
      { min: { value: 30, in: false }, max: null },
    ],
    ['lessThan', { min: null, max: { value: 30, in: false } }, { min: { value: 30, in: true }, max: null }],
  ])('a number: the limit itself falls on the side of %s', (operator, holds, fails) => {
    const { effects } = situation([numberFact('a.fact')], leaf('a.fact', operator, 30));
    expect(said(effects, 'met')).toEqual([{ kind: 'range', ...holds }]);
    expect(said(effects, 'not-met')).toEqual([{ kind: 'range', ...fails }]);
  });

  test('a number between two limits is one stretch, what lies outside are two', () => {
    const when = all(leaf('a.fact', 'greaterThanInclusive', 10), leaf('a.fact', 'lessThan', 20));
    const { effects } = situation([numberFact('a.fact')], when);
    expect(said(effects, 'met')).toEqual([
      { kind: 'range', min: { value: 10, in: true }, max: { value: 20, in: false } },
    ]);
    expect(said(effects, 'not-met')).toHaveLength(2);
  });

  test('a limit at the end of what can be answered leaves no stretch behind it', () => {
    const when = leaf('a.fact', 'greaterThanInclusive', 1000);
    const { effects } = situation([numberFact('a.fact', { max: 1000 })], when);
    expect(said(effects, 'met')).toEqual([
      { kind: 'range', min: { value: 1000, in: true }, max: { value: 1000, in: true } },
    ]);
  });

  test('where no answer tells anything apart there is one row', () => {
    const facts = [booleanFact('a.fact'), booleanFact('b.fact')];
    const { effects } = situation(
      facts,
      any(all(is('a.fact', true), is('b.fact', true)), is('b.fact', true)),
    );
    expect(effects).toHaveLength(1);
    expect(effects[0]?.result.verdict).toBe('open');
  });
});

describe('what a provision that holds hangs on', () => {
  const facts = ['a.fact', 'b.fact', 'c.fact', 'd.fact'].map((id) => booleanFact(id));
  const when = all(is('a.fact', true), any(is('b.fact', true), is('c.fact', true)));

  test('on what it cannot do without; of two of which one would do, on neither alone', () => {
    const { provision: one, decide } = situation(facts, when);
    const answers = answersOf({ 'a.fact': true, 'b.fact': true, 'c.fact': true, 'd.fact': true });
    expect(hingesOf(one, answers, decide)).toEqual({ needed: ['a.fact'], spare: ['b.fact', 'c.fact'] });
  });

  test('on the one of the two that is left; an answer nothing looks at is not named', () => {
    const { provision: one, decide } = situation(facts, when);
    const answers = answersOf({ 'a.fact': true, 'b.fact': true, 'c.fact': false, 'd.fact': true });
    expect(hingesOf(one, answers, decide)).toEqual({ needed: ['a.fact', 'b.fact'], spare: ['c.fact'] });
  });

  test('"not known" is no answer to take back', () => {
    const { provision: one, decide } = situation(facts, when);
    const answers = answersOf({ 'a.fact': true, 'b.fact': true, 'c.fact': 'unknown' });
    expect(hingesOf(one, answers, decide)).toEqual({ needed: ['a.fact', 'b.fact'], spare: [] });
  });
});
