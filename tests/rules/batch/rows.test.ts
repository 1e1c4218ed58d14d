import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswer, createRowReader, type Cell, type ColumnUse } from '../../../rules/index.ts';
import { placeId } from '../support/builders.ts';
import { runs } from '../support/runs.ts';
import {
  area,
  by,
  cell,
  day,
  failed,
  goods,
  group,
  least,
  mappingOf,
  most,
  NAME,
  NOTHING,
  option,
  PLACES,
  readOne,
  readRow,
  sheetCatalogue,
  size,
  staff,
  whole,
  type Written,
} from '../support/sheets.ts';

describe('places', () => {
  const places = (written: Written) => {
    const company = readRow(mappingOf([PLACES, NAME]), [written, 'A']);
    return [company?.places, company?.problems.map(({ code, column, expected }) => [code, column, expected])];
  };
  const [west, east] = [placeId('west'), placeId('east')];

  test('21.15 by id, by name in three languages, and as printed', () => {
    for (const written of ['west', 'West Park', '西区', '西區', '西區園'])
      expect(places(written)).toEqual([[west], []]);
    expect(places('East park; west')).toEqual([[west, east], []]);
    expect(places(null)).toEqual([[], []]);
  });

  test('21.15 a name of several, none, or one where nobody can locate', () => {
    expect(places('the park')).toEqual([[], [['ambiguous-word', 0, ['west', 'east']]]]);
    expect(places('Nort park')).toEqual([[], [['unknown-place', 0, []]]]);
    expect(places('Wast park')).toEqual([[], [['unknown-place', 0, ['west', 'east']]]]);
    expect(places('hall')).toEqual([[], [['unknown-place', 0, []]]]);
    expect(places(failed('#REF!'))).toEqual([[], [['formula-error', 0, []]]]);
  });

  test('21.15 one that cannot be read takes the whole cell with it', () => {
    expect(places('west; nowhere')).toEqual([[], [['unknown-place', 0, []]]]);
  });
});

describe('cells that are not read', () => {
  const LONGEST = 'x'.repeat(32_767);

  test('21.16 the error of a formula', () => {
    for (const fact of [goods, size, group, staff])
      expect(readOne(fact, failed('#N/A')).problems?.map(({ code, found }) => [code, found])).toEqual([
        ['formula-error', '#N/A'],
      ]);
    const company = readRow(mappingOf([NAME, whole(group), by(group)]), ['A', 'yes', failed('#N/A')]);
    expect([...(company?.answers ?? [])]).toEqual([]);
    expect(company?.problems.map(({ code, column }) => [code, column])).toEqual([['formula-error', 2]]);
    expect(readRow(mappingOf([NAME]), [failed('#N/A')])).toMatchObject({
      name: '',
      problems: [{ code: 'formula-error', column: 0 }],
    });
  });

  test('21.16 32,767 characters are read, 32,768 are not', () => {
    for (const fact of [goods, size, group, staff]) {
      expect(readOne(fact, LONGEST).problems?.[0]?.code).not.toBe('too-long');
      expect(readOne(fact, `${LONGEST}x`).problems?.map(({ code }) => code)).toEqual(['too-long']);
    }
    expect(readRow(mappingOf([NAME]), [LONGEST])?.name).toBe(LONGEST);
    expect(readRow(mappingOf([NAME]), [`${LONGEST}x`])?.problems.map(({ code }) => code)).toEqual([
      'too-long',
    ]);
    const long = readRow(mappingOf([NAME, whole(group), by(group)]), ['A', 'yes', `${LONGEST}x`]);
    expect(long?.problems.map(({ code }) => code)).toEqual(['too-long']);
    expect(long?.answers.size).toBe(0);
  });

  test('21.16 what was found is told shortened, and never cut inside a character', () => {
    const found = readOne(goods, '😀'.repeat(10_000)).problems?.[0]?.found ?? '';
    expect([...found].length).toBe(121);
    expect(found).toMatch(/^(😀)+…$/u);
  });

  test('21.16 a cell of a column that is not used does not matter', () => {
    const mapping = mappingOf([NAME, NOTHING]);
    for (const written of [failed('#N/A'), 'x'.repeat(1_000_000), day('x'), NaN])
      expect(readRow(mapping, ['A', written])?.problems).toEqual([]);
  });
});

describe('rows', () => {
  test('21.17 a row without any cell is no company', () => {
    const mapping = mappingOf([NAME, whole(group)]);
    for (const cells of [[], [null], [null, ' ', '\t', null, null]])
      expect(readRow(mapping, cells)).toBeNull();
    expect(readRow(mapping, [null, 'yes'])?.problems.map(({ code }) => code)).toEqual(['no-name']);
    expect(readRow(mapping, [null, null, 'outside'], { aligned: true })).not.toBeNull();
  });

  test('21.17 of a row with too many cells nothing is read', () => {
    const mapping = mappingOf([NAME, whole(group)]);
    expect(readRow(mapping, ['A', 'yes', null, ' ', null])?.answers.size).toBe(1);
    expect(readRow(mapping, ['A', 'yes', 'more'])).toEqual({
      row: 7,
      name: '',
      answers: new Map(),
      places: [],
      problems: [{ row: 7, column: null, fact: null, code: 'too-many-cells', found: '3', expected: ['2'] }],
      numberDays: [],
    });
    expect(readRow(mapping, ['A', 'yes', 'more'], { aligned: true })).toMatchObject({
      name: 'A',
      problems: [],
    });
  });

  test('21.17 cells that are missing at the end are empty', () => {
    expect(readRow(mappingOf([NAME, whole(group), whole(size)]), ['A'])).toMatchObject({
      name: 'A',
      problems: [],
    });
  });

  test('21.18 a name stands on one line', () => {
    expect(readRow(mappingOf([NAME]), ['  Far\n East \t Co. '])?.name).toBe('Far East Co.');
    expect(readRow(mappingOf([NAME]), [2026])?.name).toBe('2026');
    expect(readRow(mappingOf([NOTHING, whole(group)]), ['A', 'yes'])).toMatchObject({
      name: '',
      problems: [],
    });
  });
});

describe('whatever the cells hold', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('\0', '\u202E', '\uD800', '😀', ';', '=', '__proto__', '\uFEFF', '１'),
    }),
    fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', 'null', 'undefined', 'NaN'),
  );
  const words = fc
    .array(
      fc.constantFrom(
        'ships',
        'By air',
        '铁路',
        'Small',
        'yes',
        '否',
        'x',
        '0',
        'unknown',
        'none',
        'west',
        '12',
        'Microbes, tissues, blood',
        'cargo',
        '2026-03-01',
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((some) => some.join('; '));
  const anyCell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant(cell(null)),
    fc.oneof(hostile, words).map(cell),
    fc.oneof(fc.double(), fc.integer({ min: -2, max: 90_000 })).map(cell),
    fc.boolean().map(cell),
    fc.constantFrom(day('2026-03-01'), day('nonsense'), failed('#N/A')),
  );
  const columns: ColumnUse[] = [
    NAME,
    PLACES,
    option(goods, 'rail'),
    option(goods, 'ships'),
    by(goods),
    whole(size),
    whole(group),
    by(group),
    least(staff),
    most(staff),
    by(staff),
    whole(area),
    NOTHING,
  ];
  const facts = new Map(sheetCatalogue.facts.map((fact) => [fact.id, fact]));

  test('21.18 reading does not fail, answers are legal, and problems name their column and fact', () => {
    const readers = [true, false].map((blankIsNo) =>
      createRowReader(mappingOf(columns, { blankIsNo }), sheetCatalogue, { aligned: true }),
    );
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: columns.length + 2 }), fc.nat(1), (cells, at) => {
        const company = readers[at]?.(9, cells);
        if (company === null || company === undefined) return;
        for (const [id, answer] of company.answers) {
          const fact = facts.get(id);
          expect(fact).toBeDefined();
          if (fact !== undefined) expect(checkAnswer(fact, answer)).toEqual([]);
        }
        for (const { row, column, fact } of company.problems) {
          const use = columns[column ?? -1];
          expect(row).toBe(9);
          expect(use !== undefined && 'fact' in use ? use.fact : null).toBe(fact);
          if (fact !== null) expect(company.answers.has(fact)).toBe(false);
        }
      }),
      runs(1500),
    );
  });

  test('21.18 the same cells give the same company, whatever was read before', () => {
    const reader = createRowReader(mappingOf(columns), sheetCatalogue, { aligned: true });
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: columns.length }), (cells) => {
        const fresh = createRowReader(mappingOf(columns), sheetCatalogue, { aligned: true });
        expect(reader(3, cells)).toEqual(fresh(3, cells));
      }),
      runs(200),
    );
  });

  test('21.18 300 columns and a cell of a megabyte', () => {
    const wide = createRowReader(
      mappingOf([...columns, ...Array.from({ length: 287 }, () => NOTHING)]),
      sheetCatalogue,
    );
    const cells = Array.from({ length: 300 }, () => cell('ab,'.repeat(350_000)));
    expect(
      wide(1, cells)?.problems.every(({ code, found }) => code === 'too-long' && found.length < 200),
    ).toBe(true);
  });
});
