import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnLetters,
  createScreener,
  resultCells,
  resultColumns,
  type CellProblem,
  type ResultOptions,
  type Screened,
} from '../../../rules/index.ts';
import { inert } from '../../../rules/batch/inert.ts';
import { LANGUAGES, type Language } from '../../../seeds/schema/index.ts';
import { day } from '../support/builders.ts';
import { cases, pack } from '../support/real-cases.ts';
import { runs } from '../support/runs.ts';
import { companyOf } from '../support/screen-laws.ts';

const { catalogue, compiled } = pack;
const options: ResultOptions = { placesShown: 2, topShown: 2 };
const screen = createScreener(
  catalogue,
  { asOf: day('2026-06-30'), places: [], ...options, verdicts: true },
  compiled,
);

/** The results of one company by the keys of their columns. */
function rowOf(screened: Screened, language: Language, over: Partial<ResultOptions> = {}) {
  const cells = resultCells(catalogue, language, { ...options, ...over })(screened);
  const columns = resultColumns(catalogue, language, { ...options, ...over });
  expect(cells).toHaveLength(columns.length);
  return new Map(
    columns.map(({ key }, at) => {
      const found = cells[at];
      return [
        key,
        found?.kind === 'text' ? found.text : found?.kind === 'number' ? found.number : null,
      ] as const;
    }),
  );
}

const problem = (column: number | null, row = 5): CellProblem => ({
  row,
  column,
  fact: null,
  code: 'unknown-word',
  found: '?',
  expected: [],
});

describe('results', () => {
  test('21.33 one cell for each column, the same keys in every language, no title twice', () => {
    const keys = LANGUAGES.map((language) =>
      resultColumns(catalogue, language, options).map(({ key }) => key),
    );
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
    for (const language of LANGUAGES) {
      const titles = resultColumns(catalogue, language, options).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => title.includes('*'))).toEqual([]);
    }
    expect(resultColumns(catalogue, 'en', { ...options, verdicts: true })).toHaveLength(
      (keys[0]?.length ?? 0) + catalogue.provisions.length,
    );
  });

  test('21.33 numbers are numbers and words are words of the catalogue', () => {
    fc.assert(
      fc.property(cases(), ({ answers, places }) => {
        const screened = screen(companyOf(answers, places));
        for (const language of LANGUAGES) {
          const row = rowOf(screened, language);
          const [top] = screened.top;
          const provision = catalogue.provisions.find(({ id }) => id === top?.id);
          expect(row.get('met')).toBe(screened.counts.met);
          expect(row.get('place-1-holds')).toBe(screened.places[0]?.holds ?? null);
          expect(row.get('top-1')).toBe(provision?.title[language] ?? null);
          expect(row.get('top-1-force')).toBe(
            provision === undefined ? null : catalogue.wording.names.force[provision.force][language],
          );
          expect(row.get('top-1-verdict')).toBe(
            provision === undefined || top === undefined
              ? null
              : catalogue.wording.verdict[top.verdict][provision.force][language],
          );
          const at = String(row.get('top-1-at') ?? '');
          for (const cite of provision?.cite ?? []) expect(at).toContain(`${cite.doc} ${cite.at}`);
          const asked = catalogue.questions.find(({ id }) => id === screened.next?.question);
          if (asked !== undefined) expect(row.get('next')).toBe(asked.ask[language]);
          else expect(row.get('next')).not.toBeNull();
        }
      }),
      runs(20),
    );
  });

  test('21.33 a standing of which nothing is known is not shown', () => {
    const nothing = screen(companyOf(new Map()));
    const [place] = nothing.places;
    if (place === undefined) throw new Error('no place');
    expect([place.met, place.notMet]).toEqual([0, 0]);
    expect(rowOf(nothing, 'en').get('place-1-standing')).toBe('Not ranked: no criterion known yet');
    const known = { ...nothing, places: [{ ...place, met: 1, notMet: 1 }] };
    expect(rowOf(known, 'zh-Hant').get('place-1-standing')).toBe('可以考慮');
    expect(rowOf(known, 'en').get('place-2')).toBeNull();
    expect(rowOf(known, 'en').get('place-2-holds')).toBeNull();
  });

  test('21.33 cells that could not be read are counted and named, each once', () => {
    const base = screen(companyOf(new Map()));
    const some = { ...base, problems: [problem(2), problem(2), problem(27), problem(null)] };
    expect(rowOf(some, 'en').get('unread')).toBe(3);
    expect(rowOf(some, 'en').get('unread-at')).toBe('C5; AB5; row 5');
    expect(rowOf(some, 'zh-Hans').get('unread-at')).toBe('C5；AB5；第5行');
    const many = { ...base, problems: Array.from({ length: 11 }, (_, column) => problem(column)) };
    expect(rowOf(many, 'en').get('unread-at')).toBe('A5; B5; C5; D5; E5; F5; G5; H5; I5; J5; …');
    expect(rowOf(base, 'en').get('unread')).toBe(0);
    expect(rowOf(base, 'en').get('unread-at')).toBeNull();
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('21.33 column %j is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test('21.33 the verdict of every provision, where asked for', () => {
    const screened = screen(companyOf(new Map()));
    const row = rowOf(screened, 'en', { verdicts: true });
    const names: Readonly<Record<string, { readonly en: string }>> = catalogue.wording.names.verdict;
    const counted = catalogue.provisions.filter(({ id }) => row.get(id) === names['open']?.en);
    expect(counted).toHaveLength(screened.counts.open);
    expect(row.get(catalogue.provisions[0]?.id ?? '')).not.toBeNull();
  });
});

describe('text in a spreadsheet', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\tx',
    '  =1',
    '\uFEFF=1',
    '\u200B\u200E=1',
    '＝1',
    '　＋1',
    '－1',
    '＠x',
    '\u00A0-1',
    '−1',
    ' \u202E@x',
    '\u00AD=1',
    '\0=1',
    '\u001F-1',
  ])('21.34 %j is not obeyed', (text) => {
    expect(inert(text)).toMatch(/^'/u);
  });

  test.each(['', 'A = B', '广州', '1+1', "'=1", '0', '😀', ' x', '(–)', '“=1”', 'a\tb\nc'])(
    '21.34 %j stays as it is',
    (text) => {
      expect(inert(text)).toBe(text);
    },
  );

  test('21.34 what a file cannot hold is left out', () => {
    expect(inert('a\0b\u000B\u000C\u001Fc\uD800d\uFFFE\uFFFFe\u0085')).toBe('abcde');
    expect(inert('😀\uDC00😀')).toBe('😀😀');
  });

  test('21.34 nothing else changes, and twice is once', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          '\t',
          '\r',
          '\n',
          ' ',
          '\uFEFF',
          '\u200B',
          '＝',
          "'",
          '\0',
          '\uD83D',
          '\uDE00',
          '1',
          'a',
          '中',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(text, (written) => {
        const made = inert(written);
        expect(inert(made)).toBe(made);
        expect(made).toMatch(/^(?![\p{Z}\p{Cf}\s]*[=+\-@＝＋－＠])/u);
        expect(made).not.toMatch(/\p{Cs}/u);
        const seen = (one: string) => one.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
        expect([seen(written), `'${seen(written)}`]).toContain(seen(made));
      }),
      runs(1000),
    );
  });
});
