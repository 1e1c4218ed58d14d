import { describe, expect, test } from 'vitest';
import { conditionSchema, LANGUAGES } from '../../../seeds/schema/index.ts';
import { describeAnswer, describeForTest } from '../../../rules/index.ts';
import {
  all,
  answersOf,
  any,
  booleanFact,
  catalogueOf,
  choiceFact,
  choicesFact,
  factId,
  is,
  leaf,
  numberFact,
} from '../support/builders.ts';

const catalogue = catalogueOf({
  facts: [
    booleanFact('flag'),
    choiceFact('base', ['a', 'b']),
    choicesFact('kinds', ['p', 'q']),
    numberFact('staff', { max: 9_999_999, integer: false }),
  ],
});
const say = (id: string, input: unknown, language: (typeof LANGUAGES)[number] = 'en') =>
  describeAnswer(
    catalogue,
    factId(id),
    answersOf(input === undefined ? {} : { [id]: input }).get(factId(id)),
    language,
  );
const inAll = (id: string, input: unknown) => LANGUAGES.map((language) => say(id, input, language));

describe('words for answers', () => {
  test('15.1 not asked, not known and rather not said are three different things in every language', () => {
    expect(inAll('flag', undefined)).toEqual(['not asked yet', '尚未询问', '尚未詢問']);
    expect(inAll('flag', 'unknown')).toEqual(['not known', '不清楚', '不清楚']);
    expect(inAll('flag', 'declined')).toEqual(['rather not said', '不愿透露', '不願透露']);
  });

  test('15.2 values show with their labels and units, numbers with thousands apart, the empty set as none', () => {
    expect(inAll('flag', true)).toEqual(['yes', '是', '是']);
    expect(inAll('flag', false)).toEqual(['no', '否', '否']);
    expect(say('base', 'b')).toBe('option b');
    expect(inAll('kinds', ['p', 'q'])).toEqual([
      'option p, option q',
      'option p、option q',
      'option p、option q',
    ]);
    expect(inAll('kinds', [])).toEqual(['none of these', '以上皆无', '以上皆無']);
    const numbers = [0, 999, 1000, 1234567, 1234.5678].map((n) => say('staff', n));
    expect(numbers).toEqual(['0 units', '999 units', '1,000 units', '1,234,567 units', '1,234.5678 units']);
  });

  test('15.2 intervals show both ends or the one that is known', () => {
    expect(say('staff', { min: 50, max: 1249 })).toBe('50–1,249 units');
    expect(say('staff', { min: 50 })).toBe('≥ 50 units');
    expect(say('staff', { max: 49 })).toBe('≤ 49 units');
  });

  test('15.3 a plan says by when', () => {
    const planned = { planned: { min: 50 }, by: '2027-03-31' };
    expect(inAll('staff', planned)).toEqual([
      '≥ 50 units (planned by 2027-03-31)',
      '≥ 50 units（计划于 2027-03-31 前）',
      '≥ 50 units（計劃於 2027-03-31 前）',
    ]);
  });

  test('15.4 behind a condition on several facts each shows with its label, one alone without', () => {
    const when = (input: unknown) => conditionSchema.parse(input);
    const answers = answersOf({ flag: true, base: 'a' });
    const three = when(all(is('flag', true), any(is('base', 'b'), is('staff', 5)), is('base', 'a')));
    expect(describeForTest(catalogue, three, answers, 'en')).toBe(
      'label of flag: yes; label of base: option a; label of staff: not asked yet',
    );
    expect(describeForTest(catalogue, when(all(is('flag', true), is('base', 'a'))), answers, 'zh-Hans')).toBe(
      'label of flag：是；label of base：option a',
    );
    expect(describeForTest(catalogue, when(is('flag', true)), answers, 'en')).toBe('yes');
  });

  test('15.4 of a list of chosen options only those show that the condition asks about', () => {
    const when = conditionSchema.parse(leaf('kinds', 'contains', 'q'));
    const shown = (kinds: unknown) =>
      LANGUAGES.map((language) => describeForTest(catalogue, when, answersOf({ kinds }), language));
    expect(shown(['p', 'q'])).toEqual(['option q', 'option q', 'option q']);
    expect(shown(['p'])).toEqual(['not among your answers', '未在所选之列', '未在所選之列']);
    expect(shown([])).toEqual(['none of these', '以上皆无', '以上皆無']);
    expect(shown({ planned: ['p', 'q'], by: '2027-03-31' })[0]).toBe('option q (planned by 2027-03-31)');
    expect(shown('unknown')[0]).toBe('not known');
  });

  test('15.5 what the catalogue no longer knows is shown as it was saved, or as not asked', () => {
    expect(say('gone', true)).toBe('not asked yet');
    expect(say('base', 'old-option')).toBe('old-option');
  });
});
