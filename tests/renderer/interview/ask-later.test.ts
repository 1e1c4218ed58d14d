import { describe, expect, test } from 'vitest';
import { toDraft, type Draft } from '../../../renderer/features/interview/logic/answer-draft.ts';
import { askLater } from '../../../renderer/features/interview/logic/ask-later.ts';
import { readShortcut } from '../../../renderer/features/interview/logic/shortcuts.ts';
import type { Answer, Fact } from '../../../seeds/schema/index.ts';
import { booleanFact, catalogueOf, choicesFact, day, numberFact } from '../../rules/support/builders.ts';

const { facts } = catalogueOf({
  facts: [booleanFact('yes-no'), choicesFact('several', ['x', 'y']), numberFact('number', { max: 10 })],
});
const [YES_NO, SEVERAL, NUMBER] = facts;
if (YES_NO === undefined || SEVERAL === undefined || NUMBER === undefined) throw new Error('no facts');

const later = (fact: Fact, draft: Draft) => askLater(fact, { draft, later: false });

describe('asking the client later', () => {
  test.each(facts.map((fact) => [fact.id, fact] as const))(
    'an empty %s says "I don\'t know" for now',
    (_id, fact) => {
      const empty = toDraft(fact, undefined);
      expect(later(fact, empty)).toEqual({ draft: { ...empty, mode: 'unknown' }, later: true });
    },
  );

  test.each<readonly [string, Fact, Answer]>([
    ['a no', YES_NO, { state: 'known', value: false }],
    ['none of these', SEVERAL, { state: 'known', value: [] }],
    ['an option', SEVERAL, { state: 'known', value: ['x'] }],
    ['a zero', NUMBER, { state: 'known', value: 0 }],
    ['an interval', NUMBER, { state: 'interval', range: { min: 3 } }],
    ['a plan', YES_NO, { state: 'planned', value: true, by: day('2027-03-31') }],
    ['"I don\'t know"', YES_NO, { state: 'unknown' }],
    ['"rather not say"', YES_NO, { state: 'declined' }],
  ])('leaves %s as it is', (_name, fact, answer) => {
    const draft = toDraft(fact, answer);
    expect(later(fact, draft)).toEqual({ draft, later: true });
    expect(askLater(fact, { draft, later: true })).toEqual({ draft, later: false });
  });

  test('leaves a form that is filled in but not finished: a number out of bounds, a plan without its day', () => {
    const outside: Draft = { ...toDraft(NUMBER, { state: 'known', value: 11 }) };
    const undated: Draft = { mode: 'planned', by: null, value: { type: 'boolean', flag: true } };
    expect(later(NUMBER, outside).draft).toBe(outside);
    expect(later(YES_NO, undated).draft).toBe(undated);
  });

  test('taking it off the list never changes the form, not even an empty one', () => {
    const empty = toDraft(YES_NO, undefined);
    expect(askLater(YES_NO, { draft: empty, later: true })).toEqual({ draft: empty, later: false });
  });
});

test('L does it, but not while somebody types or holds another key', () => {
  const bare = { altKey: false, ctrlKey: false, metaKey: false, typing: false };
  for (const key of ['l', 'L']) expect(readShortcut({ ...bare, key })).toEqual({ kind: 'later' });
  expect(readShortcut({ ...bare, key: 'l', typing: true })).toBeNull();
  expect(readShortcut({ ...bare, key: 'l', ctrlKey: true })).toBeNull();
  expect(readShortcut({ ...bare, key: 'l', altKey: true })).toBeNull();
});
