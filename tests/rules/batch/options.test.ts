import { describe, expect, test } from 'vitest';
import { wordKey } from '../../../rules/index.ts';
import { splitItems } from '../../../rules/batch/word-key.ts';
import { empty, goods, group, known, read, readOne, routes, size } from '../support/sheets.ts';

const refused = (...problems: readonly (readonly [string, string, readonly string[]])[]) => ({
  answer: undefined,
  problems: problems.map(([code, found, expected]) => ({ code, found, expected })),
});

describe('words', () => {
  test.each([
    ['By ship', 'byship'],
    ['  ＢＹ　ＳＨＩＰ ', 'byship'],
    ['by-ship.', 'byship'],
    ['“船运”（海上）', '船运海上'],
    ['C++', 'c++'],
    ['M0', 'm0'],
    ['—', '—'],
    [' ／ ', '/'],
    ['', ''],
    ['-1', '-1'],
    ['１％', '1%'],
    [' 1. 0', '1.0'],
    ['yes?', 'yes?'],
    ['yes！', 'yes'],
    ['是？', '是?'],
    ['yes*', 'yes*'],
    ['__proto__', 'proto'],
    ['\u202Eevil\u200B', 'evil'],
    ['\uD800', '\uD800'],
    ['😀', '😀'],
  ])('21.1 the key of %j is %j', (word, key) => {
    expect(wordKey(word)).toBe(key);
    expect(wordKey(key)).toBe(key);
  });
});

describe('facts with options', () => {
  test.each([
    ['ships', ['ships']],
    ['by SHIP', ['ships']],
    ['船运', ['ships']],
    ['船運', ['ships']],
    ['By air', ['planes']],
  ])('21.2 %j is read', (written, value) => {
    expect(readOne(goods, written)).toEqual(known(value));
  });

  test('21.2 a name goes before an everyday word of another option', () => {
    expect(readOne(goods, 'by rail')).toEqual(known(['rail']));
  });

  test('21.2 a word of the mapping goes before names and everyday words', () => {
    const words = { 'trade.goods': { byrail: 'planes', cargo: 'ships', boat: 'ships', '2': 'rail' } };
    expect(readOne(goods, 'By rail', { words })).toEqual(known(['planes']));
    expect(readOne(goods, 'Cargo; Boat', { words })).toEqual(known(['ships']));
    expect(readOne(goods, 2, { words })).toEqual(known(['rail']));
  });

  test('21.3 a name of two options is neither of them', () => {
    expect(readOne(routes, '陸路')).toEqual(refused(['ambiguous-word', '陸路', ['road', 'overland']]));
    expect(readOne(routes, '陆路')).toEqual(known(['overland']));
  });

  test('21.3 an everyday word is told with what it finds, and not taken', () => {
    expect(readOne(goods, 'Cargo')).toEqual(refused(['ambiguous-word', 'Cargo', ['ships', 'planes']]));
    expect(readOne(goods, 'River, sea')).toEqual(refused(['ambiguous-word', 'River, sea', ['ships']]));
    expect(readOne(goods, '海运')).toEqual(refused(['ambiguous-word', '海运', ['ships']]));
    expect(readOne(goods, 'rail; Boat')).toEqual(refused(['ambiguous-word', 'Boat', ['ships']]));
  });

  test('21.3 an unknown word is nothing, however near it is', () => {
    expect(readOne(size, 'Smal')).toEqual(refused(['unknown-word', 'Smal', ['small', 'large']]));
    expect(readOne(goods, '__proto__').problems?.[0]?.code).toBe('unknown-word');
    expect(readOne(goods, 'constructor').problems?.[0]?.code).toBe('unknown-word');
    expect(readOne(goods, true).problems?.[0]?.found).toBe('TRUE');
  });

  test.each([
    'ships;rail',
    'By ship；铁路',
    '船运、鐵路',
    'rail, ships',
    '船运，铁路',
    'ships / rail',
    'ships|rail',
    'ships\nrail',
    'ships\r\n;;rail;',
    'rail;ships;rail',
  ])('21.4 %j is two options, each once, in the order of the fact', (written) => {
    expect(readOne(goods, written)).toEqual(known(['ships', 'rail']));
  });

  test.each([
    'Microbes, tissues, blood',
    'microbes/tissues/blood',
    '微生物、组织（血液）',
    '微生物、組織（血液）',
  ])('21.4 the whole name %j wins over its parts', (written) => {
    expect(readOne(goods, written)).toEqual(known(['special']));
    expect(readOne(goods, `rail; ${written}; ships`)).toEqual(known(['ships', 'rail', 'special']));
  });

  test('21.4 a part of a name is not the name', () => {
    expect(readOne(goods, 'Microbes, tissues').problems?.map(({ found }) => found)).toEqual([
      'Microbes',
      'tissues',
    ]);
  });

  test('21.2 21.4 a word of the mapping with a separator in it is the whole cell, unless that is a list of options', () => {
    const words = {
      'trade.goods': {
        [wordKey('轮船/货柜')]: 'ships',
        [wordKey('none, yet')]: null,
        [wordKey('rail, ships')]: 'planes',
      },
    };
    expect(readOne(goods, '轮船／货柜', { words })).toEqual(known(['ships']));
    expect(readOne(goods, 'None, yet', { words })).toEqual(empty);
    expect(readOne(goods, 'Rail, Ships', { words })).toEqual(known(['ships', 'rail']));
    expect(readOne(goods, '轮船', { words }).problems).toHaveLength(1);
    expect(readOne(goods, '轮船／货柜; rail', { words }).problems).toHaveLength(2);
  });

  test('21.5 one item that cannot be read takes the whole list with it', () => {
    const few = ['ships', 'planes', 'rail', 'special'];
    expect(readOne(goods, 'ships; rockets; rail')).toEqual(refused(['unknown-word', 'rockets', few]));
  });

  test('21.5 n/a is one word, not two of a list', () => {
    expect(splitItems(' N/A ')).toEqual(['N/A']);
    expect(splitItems('n/ab')).toEqual(['n', 'ab']);
  });

  test('21.5 of many such items ten are told', () => {
    const many = Array.from({ length: 30 }, (_, index) => `rocket ${index}`).join(';');
    expect(readOne(goods, many).problems).toHaveLength(10);
  });

  test('21.5 a list of more than 500 items is a text', () => {
    const list = (count: number) => 'rail;'.repeat(count);
    expect(readOne(goods, list(500))).toEqual(known(['rail']));
    expect(readOne(goods, list(501)).problems?.map(({ code }) => code)).toEqual(['unknown-word']);
  });

  test.each([null, '', '   ', '\u3000\n', '\uFEFF', '\u200B'])(
    '21.6 %j leaves the fact unanswered',
    (written) => {
      for (const fact of [goods, size, group]) expect(readOne(fact, written)).toEqual(empty);
    },
  );

  test('21.6 a word that means nothing is nothing, alone or beside others', () => {
    const words = { 'trade.goods': { '—': null, tba: null }, group: { '—': null } };
    expect(readOne(goods, '—', { words })).toEqual(empty);
    expect(readOne(goods, 'TBA; —', { words })).toEqual(empty);
    expect(readOne(goods, 'TBA; rail', { words })).toEqual(known(['rail']));
    expect(readOne(goods, 'TBA; none', { words })).toEqual(known([]));
    expect(readOne(group, ' — ', { words })).toEqual(empty);
    expect(readOne(goods, '—').problems).toHaveLength(1);
  });

  test.each(['none', 'None of these', '以上皆无', '以上皆無', '无'])(
    '21.7 %j is the empty set',
    (written) => {
      expect(readOne(goods, written)).toEqual(known([]));
      expect(readOne(size, written).problems).toHaveLength(1);
    },
  );

  test.each([
    [goods, 'none; rail', ['rail']],
    [goods, 'rail; unknown', ['rail']],
    [goods, 'unknown; declined', []],
    [goods, 'none; unknown', []],
    [size, 'Small, Large', ['small', 'large']],
  ])('21.7 of %s %j is a contradiction', (fact, written, expected) => {
    expect(readOne(fact, written)).toEqual(refused(['contradiction', written, expected]));
  });

  test('21.7 one option twice is no contradiction', () => {
    expect(readOne(size, 'Small / 小型')).toEqual(known('small'));
  });

  test.each([
    ['unknown', ['unknown', 'I don’t know', "I don't know", '不清楚', '不知道', 'Not known']],
    ['declined', ['declined', 'Rather not say', '不愿透露', '不願透露', '不便透露']],
  ])('21.8 %s', (state, words) => {
    for (const word of words)
      for (const fact of [goods, size, group]) expect(readOne(fact, word)).toEqual(read({ state }));
  });

  test.each([true, 1, 'x', 'X', '✓', '√', 'yes', 'Y', 'TRUE', '是', '有', '１'])(
    '21.9 %j is a yes',
    (written) => {
      expect(readOne(group, written)).toEqual(known(true));
    },
  );

  test.each([false, 0, 'no', 'N', 'False', '否', '无', '無', '没有', '0'])('21.9 %j is a no', (written) => {
    expect(readOne(group, written)).toEqual(known(false));
  });

  test.each([2, -1, 0.5, '-1', '1%', 'yes?', '是？', '×', '☐', 'maybe', '10', 'yes; no', '1.0'])(
    '21.9 %j is neither',
    (written) => {
      expect(readOne(group, written)).toEqual(refused(['not-yes-or-no', String(written), ['yes', 'no']]));
    },
  );

  test('21.9 a word of the mapping is a yes or a no', () => {
    const words = { group: { 总部: 'yes', x: 'no' } };
    expect(readOne(group, '总部', { words })).toEqual(known(true));
    expect(readOne(group, 'X', { words })).toEqual(known(false));
  });
});
