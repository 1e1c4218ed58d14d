import type { Measure } from '../../../../seeds/schema/index.ts';
import type { Currency } from './rates.ts';
import type { UnitId } from './units.ts';

/** Powers of ten as words, after normalising: lower case, half width. Longest first, so that 千万 is not 千. */
export const SCALE_WORDS: readonly (readonly [word: string, exponent: number])[] = [
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['mio', 6],
  ['wan', 4],
  ['mn', 6],
  ['bn', 9],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['十亿', 9],
  ['百亿', 10],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['k', 3],
  ['m', 6],
];

const AREA_WORDS: readonly (readonly [UnitId, readonly string[]])[] = [
  [
    'm2',
    [
      'm2',
      'sqm',
      'sq m',
      'sq. m',
      'sq metres',
      'square metres',
      'square meters',
      '平方米',
      '平米',
      '平',
      '方',
    ],
  ],
  ['mu', ['mu', 'mou', '亩']],
  [
    'sqft',
    ['sqft', 'sq ft', 'sq. ft', 'sq. ft.', 'ft2', 'square feet', '平方呎', '平方尺', '平方英尺', '呎'],
  ],
  ['ha', ['ha', 'hectare', 'hectares', '公顷']],
  ['km2', ['km2', 'sq km', 'square kilometres', 'square kilometers', '平方公里', '平方千米']],
];

const CURRENCY_WORDS: readonly (readonly [Currency, readonly string[]])[] = [
  ['rmb', ['rmb', 'cny', 'yuan', '人民币', '元人民币']],
  ['hkd', ['hkd', 'hk$', '港元', '港币', '港纸', '元港币']],
  ['usd', ['usd', 'us$', '美元', '美金', '元美金']],
];

const PEOPLE_WORDS = ['people', 'persons', 'staff', 'employees', '人', '名', '位'];

/** What a word after (or, for money, before) a number says of its unit. */
export type UnitWord =
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'currency'; readonly currency: Currency }
  /** 元: renminbi when alone, otherwise that of the currency before it (港币500万元). */
  | { readonly kind: 'yuan' }
  /** A sign of more than one currency: `$`, `¥`. */
  | { readonly kind: 'which-currency' };

/** Reads a word for a unit of the measure, normalised; `null` when it is none. */
export function readUnitWord(measure: Measure, word: string): UnitWord | null {
  switch (measure) {
    case 'area': {
      const found = AREA_WORDS.find(([, words]) => words.includes(word));
      return found === undefined ? null : { kind: 'unit', unit: found[0] };
    }
    case 'people':
      return PEOPLE_WORDS.includes(word) ? { kind: 'unit', unit: 'people' } : null;
    case 'money': {
      if (word === '$' || word === '¥') return { kind: 'which-currency' };
      if (word === '元') return { kind: 'yuan' };
      const found = CURRENCY_WORDS.find(([, words]) => words.includes(word));
      return found === undefined ? null : { kind: 'currency', currency: found[0] };
    }
  }
}

const SIMPLIFIED: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  畝: '亩',
  頃: '顷',
  幣: '币',
  紙: '纸',
};

/** Half width, lower case, simplified where our words are, one kind of space. `㎡` becomes `m2`, `，` a comma. */
export function normalise(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[萬億畝頃幣紙]/gu, (character) => SIMPLIFIED[character] ?? character)
    .replace(/[−–—]/gu, '-')
    .replace(/’/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
