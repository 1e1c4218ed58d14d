import { describe, expect, test } from 'vitest';
import { guessMapping, mappingProblems, type ColumnUse } from '../../../rules/index.ts';
import { LANGUAGES } from '../../../seeds/schema/index.ts';
import { pack } from '../support/real-cases.ts';
import {
  area,
  by,
  cell,
  goods,
  group,
  least,
  most,
  NAME,
  NOTHING,
  option,
  PLACES,
  sheetCatalogue,
  size,
  staff,
  whole,
  type Written,
} from '../support/sheets.ts';

const guess = (header: readonly string[], rows: readonly (readonly Written[])[] = []) =>
  guessMapping(
    header,
    rows.map((row) => row.map(cell)),
    sheetCatalogue,
  );
const columnsOf = (...header: readonly string[]) => guess(header).mapping.columns;
const doubtsOf = (...args: Parameters<typeof guess>) =>
  guess(...args).doubts.map(({ column, code, candidates }) => [column, code, candidates]);

describe('headers', () => {
  test.each<[ColumnUse, readonly string[]]>([
    [
      NAME,
      [
        'Name',
        ' COMPANY ',
        'Company name',
        '公司',
        '公司名称',
        '企业名称',
        '公司名稱',
        '单位名称',
        'Company*',
        '公司名称：',
      ],
    ],
    [PLACES, ['Place', 'zone', 'Park', '地点', '园区', '園區']],
    [
      whole(goods),
      ['trade.goods', 'Trade Goods', 'Goods moved', '货物', '貨物', 'ＧＯＯＤＳ　ＭＯＶＥＤ', 'Goods moved?'],
    ],
    [whole(staff), ['staff', '员工人数', '员工人数（人）', 'Staff (people)']],
    [whole(area), ['Floor area, m²', 'Floor area (m2)']],
    [
      option(goods, 'ships'),
      [
        'By ship',
        '船运',
        'ships',
        'trade.goods: ships',
        'trade.goods.ships',
        'Goods moved – By ship',
        '货物：船运',
        '貨物/船運',
        '货物（ships）',
      ],
    ],
    [option(goods, 'special'), ['微生物、组织（血液）', 'Microbes, tissues, blood']],
    [by(goods), ['Goods moved planned by', '货物计划于', '計劃於貨物', 'trade.goods by', '货物（计划日期）']],
    [least(staff), ['staff min', 'Min. staff', '员工人数（最少）', '員工人數下限', 'Staff, at least']],
    [most(staff), ['staff max', 'Maximum staff', '员工人数上限', 'Staff (people) max']],
  ])('21.19 %j', (use, headers) => {
    for (const header of headers) {
      const rest = use.to === 'planned-by' ? ['Goods moved'] : [];
      expect([header, columnsOf(header, ...rest)[0]]).toEqual([header, use]);
    }
  });

  test('21.19 every id and label of the real pack names its fact or option, or is told to name several', () => {
    const { catalogue } = pack;
    for (const fact of catalogue.facts) {
      for (const name of [fact.id, ...LANGUAGES.map((language) => fact.label[language])])
        expect(guessMapping([name], [], catalogue).mapping.columns).toEqual([whole(fact.id)]);
      if (fact.type !== 'choices') continue;
      for (const { id, label } of fact.options) {
        expect(guessMapping([`${fact.id}: ${id}`], [], catalogue).mapping.columns).toEqual([
          option(fact.id, id),
        ]);
        const [column] = guessMapping([label.en], [], catalogue).mapping.columns;
        if (column?.to !== 'nothing') expect(column).toEqual(option(fact.id, id));
      }
    }
  });

  test.each(['Company', 'company', '公司', '企业', '企业名称', '公司名稱', 'Name'])(
    '21.19 of the real pack %s is the name of the company',
    (header) => {
      expect(guessMapping([header], [], pack.catalogue)).toEqual({
        mapping: { columns: [NAME], words: new Map(), blankIsNo: false },
        doubts: [],
      });
    },
  );

  test('21.20 of the real pack a label of two facts is not certain', () => {
    const { mapping, doubts } = guessMapping(['Solar power'], [], pack.catalogue);
    expect(mapping.columns).toEqual([NOTHING]);
    expect(doubts.map(({ code, candidates }) => [code, candidates])).toEqual([
      [
        'ambiguous',
        [
          { to: 'option', fact: 'energy.steps', option: 'solar' },
          { to: 'option', fact: 'industry.sectors', option: 'solar-power' },
        ],
      ],
    ]);
  });

  test('21.20 what names nothing is not used, however near it is', () => {
    expect(guess(['Goods movd']).doubts[0]?.candidates[0]).toEqual(whole(goods));
    expect(doubtsOf(['Turnover'])).toEqual([[0, 'unknown-header', []]]);
    expect(columnsOf('Goods movd', 'Turnover', '__proto__', 'constructor', '')).toEqual(
      Array(5).fill(NOTHING),
    );
  });

  test('21.20 an option of a fact that can have one only is no column', () => {
    expect(columnsOf('Small', 'size: small')).toEqual([NOTHING, NOTHING]);
  });

  test('21.20 a column without a header is told if it has cells', () => {
    expect(doubtsOf(['', ' ', '\u200B'], [[null, 'x', null]])).toEqual([[1, 'no-header', []]]);
  });

  test('21.20 a header of a megabyte names nothing', () => {
    const { mapping, doubts } = guess(['name '.repeat(200_000)]);
    expect(mapping.columns).toEqual([NOTHING]);
    expect(doubts.map(({ code, candidates }) => [code, candidates])).toEqual([['unknown-header', []]]);
    expect(doubts.every(({ header }) => header.length < 200)).toBe(true);
  });
});

describe('columns beside each other', () => {
  test('21.21 the same a second time is not used', () => {
    expect(columnsOf('Company', '公司名称', '货物', 'Goods moved', 'zone', 'park')).toEqual([
      NAME,
      NOTHING,
      whole(goods),
      NOTHING,
      PLACES,
      NOTHING,
    ]);
    expect(doubtsOf(['Goods moved', '货物'])).toEqual([[1, 'already-there', [whole(goods)]]]);
  });

  test('21.21 neither is a part beside the whole, nor the whole beside a part', () => {
    expect(columnsOf('Goods moved', 'By ship')).toEqual([whole(goods), NOTHING]);
    expect(columnsOf('By ship', 'Goods moved', 'By air')).toEqual([
      option(goods, 'ships'),
      NOTHING,
      option(goods, 'planes'),
    ]);
    expect(columnsOf('Staff min', 'Staff max', 'Staff')).toEqual([least(staff), most(staff), NOTHING]);
  });

  test('21.21 the day of a plan needs an answer, before or after it', () => {
    expect(columnsOf('Goods moved by', 'By ship')).toEqual([by(goods), option(goods, 'ships')]);
    expect(doubtsOf(['Goods moved by', 'Part of a group'])).toEqual([
      [0, 'plan-without-answer', [by(goods)]],
    ]);
    expect(columnsOf('Goods moved by')).toEqual([NOTHING]);
  });

  test('21.21 what cannot be planned has no such day', () => {
    expect(columnsOf('Size class planned by', 'Size class')).toEqual([NOTHING, whole(size)]);
  });

  test('21.21 21.23 a guessed mapping has no conflicts', () => {
    const names = [
      'Company',
      'name',
      'Staff',
      'Staff min',
      'staff max',
      'By ship',
      'Goods moved',
      'By air',
      '货物计划于',
      'Size class',
      '属于集团',
      'Part of a group planned by',
    ];
    for (let turn = 0; turn < names.length; turn++) {
      const header = [...names.slice(turn), ...names.slice(0, turn), ...names];
      expect(mappingProblems(guess(header).mapping, sheetCatalogue)).toEqual([]);
    }
  });
});

describe('cells', () => {
  test('21.22 they suggest where all are options of one fact and of no other', () => {
    const rows = [['Small'], [null], ['大型'], ['small; large']];
    expect(doubtsOf(['Tier'], rows)).toEqual([[0, 'by-its-cells', [whole(size)]]]);
    expect(guess(['Tier'], rows).mapping.columns).toEqual([NOTHING]);
    expect(doubtsOf(['Tier'], [...rows, ['huge']])).toEqual([[0, 'unknown-header', []]]);
    expect(doubtsOf(['Tier'])).toEqual([[0, 'unknown-header', []]]);
  });

  test('21.22 they never change what a header says', () => {
    expect(guess(['Goods moved'], [['Small']]).mapping.columns).toEqual([whole(goods)]);
  });

  test('21.11 bare numbers in the column of a plan are told', () => {
    const header = ['Part of a group', 'Part of a group by'];
    expect(doubtsOf(header, [['yes', 46_082]])).toEqual([[1, 'numbers-as-days', [by(group)]]]);
    expect(doubtsOf(header, [['yes', '46082']])).toEqual([[1, 'numbers-as-days', [by(group)]]]);
    expect(
      doubtsOf(header, [
        ['yes', 7],
        ['no', '2026-01-01'],
      ]),
    ).toEqual([]);
  });
});
