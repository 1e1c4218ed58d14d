import {
  createRowReader,
  type Cell,
  type ColumnUse,
  type Mapping,
  type RowOptions,
  type SheetCompany,
} from '../../../rules/index.ts';
import type { Catalogue, FactId, Language } from '../../../seeds/schema/index.ts';
import { catalogueOf, factId, place, type FactInput } from './builders.ts';

/** A cell from what a test writes: text, number, yes or no, nothing, or a cell as it is. */
export function cell(written: string | number | boolean | null | Cell): Cell {
  if (written === null) return { kind: 'empty' };
  if (typeof written === 'string') return { kind: 'text', text: written };
  if (typeof written === 'number') return { kind: 'number', number: written };
  return typeof written === 'boolean' ? { kind: 'yes-no', yes: written } : written;
}

export type Written = Parameters<typeof cell>[0];
export const day = (iso: string): Cell => ({ kind: 'day', day: iso });
export const failed = (text: string): Cell => ({ kind: 'failed', text });

/** Labels that differ in each language. */
const label = (en: string, hans: string, hant: string): Record<Language, string> => ({
  en,
  'zh-Hans': hans,
  'zh-Hant': hant,
});

const facts: FactInput[] = [
  {
    id: 'trade.goods',
    type: 'choices',
    label: label('Goods moved', '货物', '貨物'),
    planned: label('goods', '货物', '貨物'),
    changer: 'you-decide',
    options: [
      {
        id: 'ships',
        label: label('By ship', '船运', '船運'),
        words: ['sea', 'boat', '海运', 'cargo', 'river / sea'],
      },
      { id: 'planes', label: label('By air', '空运', '空運'), words: ['air freight', 'cargo', 'By rail'] },
      { id: 'rail', label: label('By rail', '铁路', '鐵路') },
      {
        id: 'special',
        label: label('Microbes, tissues, blood', '微生物、组织（血液）', '微生物、組織（血液）'),
      },
    ],
  },
  {
    id: 'size',
    type: 'choice',
    label: label('Size class', '规模', '規模'),
    changer: 'nobody',
    options: [
      { id: 'small', label: label('Small', '小型', '小型') },
      { id: 'large', label: label('Large', '大型', '大型') },
    ],
  },
  {
    id: 'group',
    type: 'boolean',
    label: label('Part of a group', '属于集团', '屬於集團'),
    planned: label('join', '加入', '加入'),
    changer: 'you-plan',
  },
  {
    id: 'staff',
    type: 'number',
    label: label('Staff', '员工人数', '員工人數'),
    planned: label('staff', '员工', '員工'),
    changer: 'you-plan',
    unit: label('people', '人', '人'),
    min: 0,
    max: 5000,
    integer: true,
  },
  {
    id: 'area',
    type: 'number',
    label: label('Floor area', '建筑面积', '建築面積'),
    changer: 'you-plan',
    unit: label('m²', '平方米', '平方米'),
    min: 0.5,
    max: 900,
    integer: false,
  },
  {
    id: 'routes',
    type: 'choices',
    label: label('Ways over land', '陆路运输', '陸路運輸'),
    changer: 'you-decide',
    options: [
      { id: 'road', label: label('On roads', '公路', '陸路') },
      { id: 'overland', label: label('Overland', '陆路', '陸路') },
    ],
  },
];

/** A small catalogue with a fact of each type, whose labels differ in each language. */
export const sheetCatalogue: Catalogue = catalogueOf({
  facts,
  places: [
    place('west', { name: label('West park', '西区', '西區'), printed: ['西區園', 'the park'] }),
    place('east', { name: label('East park', '东区', '東區'), printed: ['the park'] }),
    place('hall', { canLocate: false }),
  ],
});

/** Ids of its facts. */
export const goods = factId('trade.goods');
export const size = factId('size');
export const group = factId('group');
export const staff = factId('staff');
export const area = factId('area');
export const routes = factId('routes');

interface MappingParts {
  readonly words?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly blankIsNo?: boolean;
}

/** A mapping of some columns. */
export function mappingOf(
  columns: readonly ColumnUse[],
  { words = {}, blankIsNo = false }: MappingParts = {},
): Mapping {
  const chosen = Object.entries(words).map(([id, some]): [FactId, ReadonlyMap<string, string | null>] => [
    factId(id),
    new Map(Object.entries(some)),
  ]);
  return { columns, words: new Map(chosen), blankIsNo };
}

/** Uses in a few letters. */
export const whole = (fact: FactId): ColumnUse => ({ to: 'fact', fact });
export const option = (fact: FactId, id: string): ColumnUse => ({ to: 'option', fact, option: id });
export const by = (fact: FactId): ColumnUse => ({ to: 'planned-by', fact });
export const least = (fact: FactId): ColumnUse => ({ to: 'least', fact });
export const most = (fact: FactId): ColumnUse => ({ to: 'most', fact });
export const NAME: ColumnUse = { to: 'name' };
export const PLACES: ColumnUse = { to: 'places' };
export const NOTHING: ColumnUse = { to: 'nothing' };

/** Row 7 of a sheet, read. */
export function readRow(
  mapping: Mapping,
  written: readonly Written[],
  options: RowOptions = {},
): SheetCompany | null {
  return createRowReader(mapping, sheetCatalogue, options)(7, written.map(cell));
}

/** One cell with the whole answer to a fact, read: the answer, and the problems in short. */
export function readOne(fact: FactId, written: Written, parts: MappingParts = {}) {
  const company = readRow(mappingOf([NAME, whole(fact)], parts), ['A', written]);
  return {
    answer: company?.answers.get(fact),
    problems: company?.problems.map(({ code, found, expected }) => ({ code, found, expected })),
  };
}
/** An answer without problems. */
export const read = (answer: unknown) => ({ answer, problems: [] });
export const known = (value: unknown) => read({ state: 'known', value });
export const empty = read(undefined);
