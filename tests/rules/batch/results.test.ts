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
import { LANGUAGES, type Language } from '../../../seeds/schema/index.ts';
import { day, placeId } from '../support/builders.ts';
import { cases, pack } from '../support/real-cases.ts';
import { runs } from '../support/runs.ts';
import { companyOf } from '../support/screen-laws.ts';

const { catalogue, compiled } = pack;
const asOf = day('2026-06-30');
const options = { asOf, placesShown: 2, topShown: 2 } satisfies ResultOptions & { asOf: unknown };
const screen = createScreener(catalogue, { places: [], ...options, verdicts: true }, compiled);

const PLANNED: Readonly<Record<Language, string>> = {
  en: ' This rests on what is only planned.',
  'zh-Hans': '这一结论取决于尚在计划中的事项。',
  'zh-Hant': '這一結論取決於尚在計劃中的事項。',
};

const READING: Readonly<Record<Language, string>> = {
  en: ' Place by our reading; ask before relying on it there.',
  'zh-Hans': '地点归属系推知，引用前请先查询。',
  'zh-Hant': '地點歸屬係推知，引用前請先查詢。',
};

/** Where nothing is left that could change anything, and where something is that nobody is asked again. */
const NO_QUESTION: Readonly<Record<Language, readonly [string, string]>> = {
  en: [
    'Nothing left that could change a verdict or a fit',
    'No question left; what is not known or a range could still change something',
  ],
  'zh-Hans': ['没有其他回答会改变结论或契合度', '没有其他问题要问；未能回答或只给出范围的，仍可能改变结果'],
  'zh-Hant': ['沒有其他回答會改變結論或契合度', '沒有其他問題要問；未能回答或只給出範圍的，仍可能改變結果'],
};

/** The results of one company by the keys of their columns. */
function rowOf(screened: Screened, language: Language, over: Partial<typeof options & ResultOptions> = {}) {
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
          const [place] = screened.places;
          const ranked = place !== undefined && place.met + place.notMet > 0;
          expect(row.get('met')).toBe(screened.tally?.met);
          expect(row.get('place-1-holds')).toBe(ranked ? place.holds : null);
          expect(row.get('place-1') === null).toBe(!ranked);
          expect(row.get('top-1')).toBe(provision?.title[language] ?? null);
          expect(row.get('top-1-force')).toBe(
            provision === undefined ? null : catalogue.wording.names.force[provision.force][language],
          );
          const said =
            provision === undefined || top === undefined
              ? null
              : `${catalogue.wording.verdict[top.verdict][provision.force][language]}${top.onPlans === true ? PLANNED[language] : ''}${top.onReading === true ? READING[language] : ''}`;
          expect(row.get('top-1-verdict')).toBe(said);
          const at = String(row.get('top-1-at') ?? '');
          for (const cite of provision?.cite ?? []) expect(at).toContain(`${cite.doc} ${cite.at}`);
          const asked = catalogue.questions.find(({ id }) => id === screened.next?.question);
          if (asked !== undefined) expect(row.get('next')).toBe(asked.ask[language]);
          else expect(row.get('next')).toBe(NO_QUESTION[language][screened.stillMatter === 0 ? 0 : 1]);
        }
      }),
      runs(15),
    );
  });

  test('21.33 what nobody knows can still change something, and is not said to change nothing', () => {
    const unknown = screen(
      companyOf(new Map(catalogue.facts.map(({ id }) => [id, { state: 'unknown' as const }]))),
    );
    expect(unknown.next).toBeNull();
    expect(unknown.stillMatter).toBeGreaterThan(0);
    for (const language of LANGUAGES)
      expect(rowOf(unknown, language).get('next')).toBe(NO_QUESTION[language][1]);
    for (const language of LANGUAGES)
      expect(rowOf({ ...unknown, stillMatter: 0 }, language).get('next')).toBe(NO_QUESTION[language][0]);
  });

  test('21.29 21.33 what holds by our reading of where a place lies says so', () => {
    const [provision] = catalogue.provisions;
    if (provision === undefined) throw new Error('no provision');
    const one = { id: provision.id, verdict: 'met' as const, at: provision.cite };
    const base = screen(companyOf(new Map()));
    for (const language of LANGUAGES) {
      const said = (over: Partial<Screened['top'][number]>) =>
        rowOf({ ...base, top: [{ ...one, ...over }] }, language).get('top-1-verdict');
      const plain = String(said({}));
      expect(said({ onReading: true })).toBe(`${plain}${READING[language]}`);
      expect(said({ onPlans: true, onReading: true })).toBe(
        `${plain}${PLANNED[language]}${READING[language]}`,
      );
    }
  });

  test('21.33 a place of which nothing is known is not named', () => {
    const nothing = screen(companyOf(new Map()));
    const [place] = nothing.places;
    if (place === undefined) throw new Error('no place');
    expect([place.met, place.notMet]).toEqual([0, 0]);
    const row = rowOf(nothing, 'en');
    expect([row.get('place-1'), row.get('place-1-standing'), row.get('place-1-holds')]).toEqual([
      null,
      'Not ranked: nothing known to rank it by',
      null,
    ]);
    const one = rowOf({ ...nothing, places: [{ ...place, met: 1, notMet: 1 }] }, 'en');
    expect(one.get('place-1')).not.toBeNull();
    expect([one.get('place-2'), one.get('place-2-standing'), one.get('place-2-holds')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('21.33 a place is marked where its texts have ended, or are still to begin', () => {
    const base = screen(companyOf(new Map()));
    const at = (id: string, on: string, language: Language) => {
      const places = [{ id: placeId(id), standing: 'possible' as const, holds: 0, met: 1, notMet: 1 }];
      return rowOf({ ...base, places }, language, { asOf: day(on) }).get('place-1-standing');
    };
    expect(at('vip-nansha-ai', '2026-06-30', 'en')).toBe('Possible (only in texts that ended by 2020-12-31)');
    expect(at('vip-nansha-ai', '2026-06-30', 'zh-Hans')).toBe(
      '可以考虑（仅见于2020-12-31或之前已届满的文件）',
    );
    expect(at('vip-nansha-ai', '2020-12-31', 'zh-Hant')).toBe('可以考慮');
    expect(at('vip-nansha-ai', '2017-12-31', 'en')).toMatch(/^Possible \(only in texts that begin on 2018-/u);
    expect(at('gdd', '2026-06-30', 'en')).toBe('Possible');
  });

  test('21.32 21.33 what is counted apart has columns where asked for, and then the counts add up', () => {
    const row = rowOf(screen(companyOf(new Map())), 'zh-Hans', { apart: true });
    const keys = ['met', 'met-if-judged', 'open', 'not-met', 'out-of-scope', 'closed', 'area', 'burden'];
    const counts = keys.map((key) => row.get(key));
    expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(catalogue.provisions.length);
    expect(row.get('area')).toBeGreaterThan(0);
    expect(rowOf(screen(companyOf(new Map())), 'en').has('area')).toBe(false);
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
    expect(counted).toHaveLength(screened.tally.open);
    expect(row.get(catalogue.provisions[0]?.id ?? '')).not.toBeNull();
  });
});
