import { describe, expect, test } from 'vitest';
import { filterOptions } from '../../../renderer/features/interview/logic/filter-options.ts';
import {
  NONE,
  pickableIds,
  pickOption,
  visibleOptions,
} from '../../../renderer/features/interview/logic/visible-options.ts';
import { toDraft } from '../../../renderer/features/interview/logic/answer-draft.ts';
import { factSchema, optionIdSchema } from '../../../seeds/schema/index.ts';
import { booleanFact, choicesFact, numberFact } from '../../rules/support/builders.ts';

const options = [
  {
    id: 'toys',
    label: { en: 'Other manufacturing', 'zh-Hans': '其他制造业', 'zh-Hant': '其他製造業' },
    words: ['toys', '玩具'],
  },
  {
    id: 'robots',
    label: { en: 'Industrial robots', 'zh-Hans': '工业机器人', 'zh-Hant': '工業機械人' },
    words: ['automation'],
  },
  { id: 'cafe', label: { en: 'Café robots', 'zh-Hans': '餐饮', 'zh-Hant': '餐飲' } },
];
const label = (en: string, zh: string) => ({ en, 'zh-Hans': zh, 'zh-Hant': zh });
const ids = (query: string) => filterOptions(options, query).map(({ id }) => id);

describe('finding an option', () => {
  test.each([
    ['', ['toys', 'robots', 'cafe']],
    ['  ', ['toys', 'robots', 'cafe']],
    ['玩具', ['toys']],
    ['TOYS', ['toys']],
    ['ｔｏｙｓ', ['toys']],
    ['工業', ['robots']],
    ['工业机器人', ['robots']],
    ['器人', ['robots']],
    ['人', ['robots']],
    ['cafe', ['cafe']],
    ['robots industrial', ['robots']],
    ['robot', ['cafe', 'robots']],
    ['manu', ['toys']],
    ['automtion', ['robots']],
    ['industrail', ['robots']],
    ['automation company', ['robots']],
    ['zzz', []],
    ['!?', []],
  ])('%s', (query, found) => expect(ids(query)).toEqual(found));

  test('a whole label comes first, then a whole everyday word, then the beginning of a label', () => {
    const same = [
      { id: 'inside', label: label('All robots', '各类机器人') },
      { id: 'word', label: label('Other', '其他'), words: ['Robots', '机器人'] },
      { id: 'starts', label: label('Robots of all kinds', '机器人与自动化') },
      { id: 'label', label: label('Robots', '机器人') },
    ];
    for (const query of ['robots', 'ROBOT', ' Robots ', '机器人'])
      expect(filterOptions(same, query).map(({ id }) => id)).toEqual(['label', 'word', 'starts', 'inside']);
  });

  test('a guess never stands beside a match', () => {
    const near = [
      { id: 'near', label: label('Foot', '足') },
      { id: 'match', label: label('Food', '食') },
    ];
    expect(filterOptions(near, 'food').map(({ id }) => id)).toEqual(['match']);
    expect(filterOptions(near, 'foor').map(({ id }) => id)).toEqual(['near', 'match']);
  });
});

describe('options on screen', () => {
  const few = factSchema.parse(choicesFact('a.few', ['x', 'y']));
  const many = factSchema.parse(
    choicesFact(
      'a.many',
      Array.from({ length: 12 }, (_, index) => `o${index}`),
    ),
  );

  test('short lists are never filtered', () => {
    expect(visibleOptions(few, 'zzz')).toHaveLength(2);
    expect(visibleOptions(many, 'zzz')).toHaveLength(0);
  });

  test('number keys reach what is on screen, "none of these" last', () => {
    expect(pickableIds(few, '')).toEqual(['x', 'y', NONE]);
    expect(pickableIds(many, 'o11')).toEqual(['o11', NONE]);
    expect(pickableIds(factSchema.parse(booleanFact('a.flag')), '')).toEqual(['yes', 'no']);
    expect(pickableIds(factSchema.parse(numberFact('a.n')), '')).toEqual([]);
  });

  test('picking toggles in a multiple choice', () => {
    const empty = toDraft(few, undefined);
    const once = pickOption(empty, 'y');
    expect(once.value).toEqual({ type: 'choices', picked: ['y'], none: false });
    expect(pickOption(once, 'y').value).toEqual({ type: 'choices', picked: [], none: false });
    expect(pickOption(once, NONE).value).toEqual({ type: 'choices', picked: [], none: true });
  });

  test('"none of these" can never be the id of an option', () => {
    expect(optionIdSchema.safeParse(NONE).success).toBe(false);
  });
});
