import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allUses,
  createRowReader,
  mappingDoubts,
  mappingProblems,
  readMappingFile,
  toMappingFile,
  wordKey,
  type ColumnUse,
} from '../../../rules/index.ts';
import { factId } from '../support/builders.ts';
import { runs } from '../support/runs.ts';
import {
  area,
  by,
  goods,
  group,
  least,
  mappingOf,
  most,
  NAME,
  NOTHING,
  option,
  PLACES,
  sheetCatalogue,
  size,
  staff,
  whole,
} from '../support/sheets.ts';

const problemsOf = (...columns: readonly ColumnUse[]) =>
  mappingProblems(mappingOf(columns), sheetCatalogue).map(({ code, columns: at }) => [code, at]);

describe('conflicts', () => {
  test.each<[string, readonly ColumnUse[], readonly number[]]>([
    ['used-twice', [NAME, NOTHING, NAME], [0, 2]],
    ['used-twice', [PLACES, PLACES], [0, 1]],
    ['used-twice', [NAME, whole(size), whole(size)], [1, 2]],
    ['used-twice', [option(goods, 'rail'), option(goods, 'ships'), option(goods, 'rail')], [0, 2]],
    ['whole-and-parts', [whole(goods), option(goods, 'rail')], [1]],
    ['whole-and-parts', [least(staff), whole(staff), most(staff)], [0, 2]],
    ['no-such-fact', [whole(factId('nonsense'))], [0]],
    ['no-such-option', [option(goods, 'rail'), option(goods, 'toString')], [1]],
    ['not-several', [option(size, 'small')], [0]],
    ['not-a-number', [NAME, least(group)], [1]],
    ['cannot-be-planned', [whole(area), by(area)], [1]],
    ['plan-without-answer', [by(goods), whole(size)], [0]],
  ])('21.23 %s: %j', (code, columns, at) => {
    expect(problemsOf(...columns)).toEqual([[code, at]]);
    expect(() => createRowReader(mappingOf(columns), sheetCatalogue)).toThrow(code);
  });

  test('21.23 a word that means what is no option', () => {
    const words = { size: { tiny: 'micro', big: 'large', none: null }, group: { j: 'yes' } };
    const mapping = mappingOf([whole(size)], { words });
    expect(mappingProblems(mapping, sheetCatalogue)).toEqual([
      { code: 'unknown-meaning', fact: 'size', columns: [], found: 'tiny: micro' },
    ]);
  });

  test('21.23 all of them at once', () => {
    expect(problemsOf(NAME, NAME, least(group), by(area)).map(([code]) => code)).toEqual([
      'used-twice',
      'not-a-number',
      'cannot-be-planned',
      'plan-without-answer',
    ]);
  });

  test('21.23 none: no name, only a least, a plan of options', () => {
    expect(problemsOf()).toEqual([]);
    expect(problemsOf(least(staff), by(staff), option(goods, 'rail'), by(goods), NOTHING, NOTHING)).toEqual(
      [],
    );
  });

  test('21.24 options without a column', () => {
    const doubts = (...columns: readonly ColumnUse[]) => mappingDoubts(mappingOf(columns), sheetCatalogue);
    expect(doubts(whole(goods), whole(size))).toEqual([]);
    expect(doubts(option(goods, 'rail'), option(goods, 'special'))).toEqual([
      { code: 'options-without-column', fact: 'trade.goods', options: ['ships', 'planes'] },
    ]);
    expect(doubts(...['rail', 'special', 'ships', 'planes'].map((id) => option(goods, id)))).toEqual([]);
  });
});

describe('mapping files', () => {
  const uses = [...allUses(sheetCatalogue).values()];
  const headers = fc.array(
    fc.oneof(
      fc.constantFrom(
        'Name',
        'Name',
        '',
        '__proto__',
        'constructor',
        'Name [1]',
        'Name [2]',
        '2',
        'a\nb [3]',
        '\uD800',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 8 },
  );

  test('21.25 comes back as it was, through JSON, whatever the headers', () => {
    const words = fc.dictionary(
      fc.string({ maxLength: 5 }).map(wordKey),
      fc.constantFrom('small', 'large', null),
    );
    fc.assert(
      fc.property(
        headers,
        fc.array(fc.constantFrom(...uses), { minLength: 8, maxLength: 8 }),
        words,
        fc.boolean(),
        (header, stream, some, blankIsNo) => {
          const columns = stream.slice(0, header.length);
          const mapping = { columns, words: new Map([[size, new Map(Object.entries(some))]]), blankIsNo };
          const file: unknown = JSON.parse(JSON.stringify(toMappingFile(mapping, header)));
          expect(readMappingFile(file, header, sheetCatalogue)).toEqual({ ok: true, mapping });
        },
      ),
      runs(300),
    );
  });

  test('21.25 is written for people', () => {
    const columns = [NAME, whole(size), NOTHING, option(goods, 'rail'), by(goods), whole(group)];
    const mapping = mappingOf(columns, { words: { size: { micro: 'small', '—': null } } });
    expect(toMappingFile(mapping, ['Company', 'Class', 'Notes', 'Rail', '', 'Class'])).toEqual({
      version: 1,
      columns: {
        Company: 'name',
        'Class [2]': 'fact size',
        Rail: 'option trade.goods rail',
        ' [5]': 'planned-by trade.goods',
        'Class [6]': 'fact group',
      },
      words: { size: { micro: 'small', '—': null } },
      blankIsNo: false,
    });
  });

  const mistakesOf = (input: unknown, header: readonly string[] = ['Company', 'Class', 'Class']) => {
    const file = readMappingFile(input, header, sheetCatalogue);
    return file.ok ? [] : file.mistakes.map(({ path, code, expected }) => [path.join(' > '), code, expected]);
  };
  const fileOf = (columns: unknown, words: unknown = {}) => ({ version: 1, columns, words });

  test('21.26 every mistake at once, with its path and the nearest names', () => {
    const columns = {
      Compny: 'name',
      Class: 'fact size',
      Company: 'fact sise',
      'Class [2]': 'option size small',
      'Class [9]': 'nothing',
    };
    const words = {
      sise: {},
      size: { micro: 'smal', Micro: 'small', MICRO: 'large' },
      group: 'yes',
      staff: { many: 'yes' },
    };
    expect(mistakesOf({ ...fileOf(columns, words), version: 2, extra: 1, blankIsNo: 'no' })).toEqual([
      ['extra', 'unknown-key', ['version', 'columns', 'words', 'blankIsNo']],
      ['version', 'not-a-mapping', ['1']],
      ['columns > Compny', 'no-such-column', ['Company']],
      ['columns > Class', 'no-such-column', ['Class']],
      ['columns > Company', 'not-a-use', ['fact size']],
      ['columns > Class [2]', 'not-a-use', []],
      ['blankIsNo', 'not-a-mapping', ['true', 'false']],
      ['words > sise', 'no-such-fact', ['size']],
      ['words > size > micro', 'not-a-meaning', ['small']],
      ['words > size > MICRO', 'not-a-meaning', ['small']],
      ['words > group', 'not-a-mapping', ['{word: option}']],
      ['words > staff > many', 'not-a-meaning', []],
    ]);
  });

  test.each([null, 7, 'text', [], [fileOf({})], undefined])('21.26 %j is no mapping', (input) => {
    expect(mistakesOf(input).map(([, code]) => code)).toEqual(['not-a-mapping']);
  });

  test.each([undefined, null, [], 'x'])('21.26 columns %j are none', (columns) => {
    expect(mistakesOf(fileOf(columns)).map(([path, code]) => [path, code])).toEqual([
      ['columns', 'not-a-mapping'],
    ]);
  });

  test('21.26 one column cannot be named twice', () => {
    expect(mistakesOf(fileOf({ Company: 'name', 'Company [1]': 'places' })).map(([, code]) => code)).toEqual([
      'column-twice',
    ]);
  });

  test('21.26 a word of an option column is a yes or a no', () => {
    const words = { 'trade.goods': { oui: 'yes', rail: 'rail' } };
    expect(mistakesOf(fileOf({ Company: 'option trade.goods rail' }, words)).map(([path]) => path)).toEqual([
      'words > trade.goods > rail',
    ]);
  });

  test('21.26 what it does not want to use need not be there', () => {
    expect(mistakesOf(fileOf({ Turnover: 'nothing' }))).toEqual([]);
  });

  test('21.26 names of properties are no names of ours', () => {
    const input: unknown = JSON.parse(
      '{"version":1,"columns":{"__proto__":"name"},"words":{"__proto__":{"a":"b"},"constructor":{}},"__proto__":1}',
    );
    expect(mistakesOf(input).map(([path]) => path)).toEqual([
      '__proto__',
      'columns > __proto__',
      'words > __proto__',
      'words > constructor',
    ]);
  });
});
